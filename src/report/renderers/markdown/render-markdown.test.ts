import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../testing/read-markdown.ts'
import { reportOf } from '../../testing/report-of.ts'
import { sampleReport } from '../../testing/sample-report.ts'
import { missingInOrder, tablesOf, textsOf } from '../../testing/texts-of.ts'
import { flattenBlocks } from '../flatten-blocks.ts'
import { visibleText } from '../plain-text.ts'
import { escapeMarkdown } from './markdown-inline.ts'
import { renderMarkdown } from './render-markdown.ts'

const sample = sampleReport()
const files = renderMarkdown(sample)
const main = files[0]?.text ?? ''
const read = readMarkdown(main)

describe('the report in Markdown', () => {
  test('says in every cell of every table what the report says, in order', () => {
    const charts = new Set(
      flattenBlocks(sample.blocks).flatMap((block) =>
        block.kind === 'chart' ? [block.series[0]?.label] : [],
      ),
    )
    const found = read.tables.filter((rows) => rows[0]?.[0] !== '' || !charts.has(rows[0]?.[1]))
    const padded = tablesOf(sample.blocks).map((rows) =>
      rows.map((row) => [...row, ...Array.from({ length: (rows[0]?.length ?? 0) - row.length }, () => '')]),
    )
    expect(found).toEqual(padded)
  })

  test('says everything else in order too', () => {
    // Blanks at the ends of what is set apart are one in Markdown.
    const narrow = (text: string) => text.replace(/ +/g, ' ').trim()
    expect(missingInOrder(textsOf(sample.blocks).map(narrow), narrow(read.text))).toEqual([])
  })

  test('has a target for every link, and a file for every picture', () => {
    expect(new Set(read.ids).size).toBe(read.ids.length)
    expect(read.links.length).toBeGreaterThan(200)
    expect(read.links.filter((link) => !read.ids.includes(link))).toEqual([])
    const pictures = [...main.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, path]) => path)
    expect(pictures.length).toBeGreaterThan(0)
    expect(files.slice(1).map(({ path }) => path)).toEqual(pictures)
    for (const { text } of files.slice(1)) expect(text).toMatch(/^<svg .*<\/svg>\n$/s)
  })

  test('is the same at every time', () => {
    expect(renderMarkdown(sampleReport())).toEqual(files)
  })
})

describe('what Markdown can show', () => {
  const [file] = renderMarkdown(
    reportOf([
      {
        kind: 'contents',
        title: 'Contents',
        depth: 2,
        lists: [{ title: 'Tables', entries: [{ text: 'Table 1. Heat', anchor: 'heat' }] }],
      },
      {
        kind: 'paragraph',
        style: 'body',
        runs: [
          { text: 'a_b', code: true },
          { text: 'so', italic: true, bold: true },
          { text: 'page', href: 'https://a.example/x|y' },
          { text: 'no', href: 'javascript:x' },
        ],
      },
      {
        kind: 'table',
        caption: 'Heat',
        captionVisible: true,
        number: 'Table 1',
        anchor: 'heat',
        empty: '',
        columns: [{ title: 'A', grow: 1, min: 1 }],
        rows: [{ cells: [[{ text: '3' }]], tones: ['high'], minLines: 3 }],
      },
    ]),
  )

  test('is code, italics, links to pages, and lists of tables', () => {
    expect(file?.text).toContain('### Tables\n\n- [Table 1. Heat](#heat)')
    expect(file?.text).toContain('<code>a\\_b</code><b><i>so</i></b>[page](<https://a.example/x%7Cy>)no\n')
    expect(file?.text).toContain('<a id="heat"></a>\n\nTable 1. Heat\n\n| A |')
  })
})

describe('text in Markdown', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['`rm -rf`', '\\`rm -rf\\`'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['[a](http://evil)', '\\[a\\](http\\://evil)'],
    ['![a](www.b.c)', '\\!\\[a\\](www\\.b.c)'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['__init__ **b** ~~c~~', '\\_\\_init\\_\\_ \\*\\*b\\*\\* \\~\\~c\\~\\~'],
    ['$x$ and :smile: @all', '\\$x\\$ and \\:smile: &#64;all'],
    ['&lt;', '&amp;lt;'],
    ['two\nlines', 'two<br>lines'],
    ['\u202Eback', '\\[U+202E\\]back'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written)
  })

  test('reads back as it was in any cell, and never makes another', () => {
    const pieces = [
      '|',
      '\\',
      '`',
      '*',
      '[',
      ']',
      '(',
      ')',
      '<b>',
      '<br>',
      '&',
      '#',
      '-',
      '1.',
      '\n',
      '@',
      '!',
      '$',
      ':a:',
      'x',
      ' y',
    ]
    const name = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 8 })
    fc.assert(
      fc.property(name, (parts) => {
        const text = `x${parts.join('')}x`
        const [file] = renderMarkdown(
          reportOf([
            {
              kind: 'table',
              caption: '',
              empty: '',
              columns: [
                { title: 'A', grow: 1, min: 1 },
                { title: text, grow: 1, min: 1 },
              ],
              rows: [{ cells: [[{ text }], [{ text: 'end' }]] }],
            },
          ]),
        )
        const shown = visibleText(text)
        expect(readMarkdown(file?.text ?? '').tables).toEqual([
          [
            ['A', shown],
            [shown, 'end'],
          ],
        ])
      }),
      { numRuns: 300 },
    )
  })
})
