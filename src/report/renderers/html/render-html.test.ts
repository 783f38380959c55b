import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Row } from '../../document.ts'
import { readHtml } from '../../testing/read-html.ts'
import { reportOf } from '../../testing/report-of.ts'
import { sampleReport } from '../../testing/sample-report.ts'
import { missingInOrder, tablesOf, textsOf } from '../../testing/texts-of.ts'
import { visibleText } from '../plain-text.ts'
import { renderHtml } from './render-html.ts'

const sample = sampleReport()
const html = renderHtml(sample)
const read = readHtml(html)

describe('the report as a page', () => {
  test('says in every cell of every table what the report says, in order', () => {
    const tables = tablesOf(sample.blocks)
    expect(tables.length).toBeGreaterThan(50)
    const withoutEmpty = read.tables.filter(
      (rows) => rows.length !== 2 || rows[1]?.length === rows[0]?.length,
    )
    expect(withoutEmpty.filter((rows) => rows.length > 1)).toEqual(tables.filter((rows) => rows.length > 1))
  })

  test('says everything else in order too', () => {
    const texts = textsOf(sample.blocks)
    expect(texts.length).toBeGreaterThan(1000)
    expect(missingInOrder(texts, read.text)).toEqual([])
  })

  test('has a target for every link and no id twice', () => {
    expect(new Set(read.ids).size).toBe(read.ids.length)
    expect(read.links.length).toBeGreaterThan(200)
    const outward = /^(https?:|mailto:)/
    expect(read.links.filter((link) => !read.ids.includes(link) && !outward.test(link))).toEqual([])
  })

  test('never skips a level of headings', () => {
    expect(read.headings[0]).toBe(1)
    const skips = read.headings.filter((level, i) => i > 0 && level > (read.headings[i - 1] ?? 0) + 1)
    expect(skips).toEqual([])
  })

  test('asks for nothing outside of itself', () => {
    expect(html).not.toMatch(/src="(?!data:image\/(?:png|jpeg);base64,)/)
    // Links that people may follow name a page or an address for mail.
    expect(html).not.toMatch(/href="(?!#|https?:|mailto:)/)
    expect(html).not.toMatch(/url\(|@import/)
    expect([...read.elements]).not.toContain('link')
    expect(html).toContain('default-src &#39;none&#39;')
  })

  test('is the same at every time', () => {
    expect(renderHtml(sampleReport())).toBe(html)
  })
})

describe('what a page shows of its own', () => {
  const table = (rows: readonly Row[]): Block => ({
    kind: 'table',
    caption: 'Heat',
    captionVisible: true,
    number: 'Table 1',
    anchor: 'heat',
    empty: '',
    columns: [
      { title: 'A', grow: 1, min: 1 },
      { title: 'B', grow: 1, min: 1, align: 'right' },
    ],
    rows,
  })
  const cells = [[{ text: 'a' }], [{ text: '3' }]]

  test('tints cells, leaves room to sign, and names tables by their number', () => {
    const page = renderHtml(reportOf([table([{ cells, tones: [null, 'high'], minLines: 3, keep: false }])]))
    expect(page).toContain('<tr class="long lines3"><td>a</td><td class="right tinted high">3</td></tr>')
    expect(page).toContain('<table id="heat"><caption>Table 1. Heat</caption>')
  })

  test('offers a filter only where there are many rows', () => {
    const rows = (n: number) => Array.from({ length: n }, () => ({ cells }))
    expect(renderHtml(reportOf([table(rows(7))]))).not.toContain('data-filter')
    expect(renderHtml(reportOf([table(rows(8))]))).toContain(
      'data-filter="Only rows with" data-shown="{n} of {all} rows"',
    )
  })

  test('follows addresses of pages and mail, and shows any other as text', () => {
    const link = (href: string) =>
      ({ kind: 'paragraph', style: 'body', runs: [{ text: 'x', href }] }) as const
    const page = renderHtml(reportOf([link('https://a.example/b?c=1'), link('javascript:alert(1)')]))
    expect(page).toContain('<a href="https://a.example/b?c=1" rel="noopener noreferrer">x</a>')
    expect(page).not.toContain('javascript:')
  })

  test('bears the logo and the colour of its owner, on white readable', () => {
    const page = renderHtml(
      reportOf(
        [
          {
            ...{ kind: 'cover', overline: 'O', title: 'T', subtitle: '', mark: '', facts: [] },
            logo: { mime: 'image/png', data: 'iVBORw0KGgo=' },
          },
        ],
        { colour: '#ffcc00' },
      ),
    )
    expect(page).toContain('<img class="logo" src="data:image/png;base64,iVBORw0KGgo=" alt=""/>')
    expect(page).toContain('--own: #ffcc00; --own-ink: #')
    expect(page).not.toContain('--own-ink: #ffcc00')
  })
})

describe('a page of a model with hostile names', () => {
  const quiet = readHtml(renderHtml(everywhere('quiet')))

  test('shows them as they are written and makes no element, attribute or target of them', () => {
    const pieces = [
      '<script>alert(1)</script>',
      '</style>',
      '"',
      "'",
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&',
      '\\',
      '`',
      '</title>',
      '\u202E',
      '\u2066',
      '\u0000',
      '\u001B',
      '\u0085',
      '\uD800',
      '\uFFFE',
      '\u2028',
      ' onload=',
      'javascript:',
      '#',
      'שלום',
      'é',
      'e\u0301',
      '😀',
      '\n',
      'a',
    ] as const
    const name = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(name, (parts) => {
        const text = parts.join('')
        fc.pre(text !== '')
        const page = readHtml(renderHtml(everywhere(text)))
        expect([...page.elements].filter((each) => each !== 'bdi' && !quiet.elements.has(each))).toEqual([])
        expect([...page.attributes].filter((each) => !quiet.attributes.has(each))).toEqual([])
        expect(page.ids.length).toBe(quiet.ids.length)
        const outward = /^(https?:|mailto:)/
        expect(page.links.every((link) => page.ids.includes(link) || outward.test(link))).toBe(true)
        expect(page.tables[0]?.[1]?.[0]).toBe(visibleText(text))
      }),
      { numRuns: 300 },
    )
  })

  test('shows characters that turn or hide text by their code points', () => {
    const page = readHtml(renderHtml(everywhere('a\u202Eb\u0000c\r\nd')))
    expect(page.tables[0]?.[1]?.[0]).toBe('a[U+202E]b[U+0000]c\nd')
  })
})

/** A report with this text at every place that a model can reach. */
function everywhere(text: string) {
  const runs = [
    { text, bold: true, muted: true, link: `to/${text}` },
    { text, italic: true, code: true, href: text },
    { text: 'page', href: `https://example.org/${text}` },
    { badge: { text, tone: 'high', shape: 'ring', proposed: true } },
  ] as const
  const blocks: readonly Block[] = [
    {
      kind: 'cover',
      overline: text,
      title: text,
      subtitle: `x${text}`,
      mark: `x${text}`,
      facts: [{ key: text, value: runs }],
      logo: { mime: 'image/png', data: text },
    },
    {
      kind: 'contents',
      title: text,
      depth: 2,
      lists: [{ title: text, entries: [{ text, anchor: `table/${text}` }] }],
    },
    {
      kind: 'heading',
      level: 1,
      number: '1',
      text,
      anchor: `to/${text}`,
      badge: { text, tone: 'low', shape: 'circle' },
    },
    { kind: 'paragraph', style: 'body', runs },
    { kind: 'list', ordered: true, style: 'small', items: [runs] },
    { kind: 'keyValue', columns: 2, items: [{ key: text, value: runs }] },
    {
      kind: 'table',
      caption: text,
      captionVisible: true,
      number: text,
      anchor: `table/${text}`,
      empty: text,
      columns: [
        { title: text, grow: 1, min: 1 },
        { title: text, grow: 1, min: 1, align: 'right' },
      ],
      rows: [
        { cells: [[{ text }], runs], anchor: `row/${text}`, tones: ['high', null], minLines: 3 },
        { cells: [runs], group: true },
      ],
    },
    {
      kind: 'figure',
      caption: text,
      alternative: text,
      anchor: `figure/${text}`,
      scene: {
        bounds: { x: 0, y: 0, w: 10, h: 10 },
        items: [
          {
            kind: 'text',
            subject: null,
            text,
            x: 1,
            y: 1,
            anchor: 'middle',
            width: 9,
            style: { size: 12, weight: 400 },
            color: 'ink',
          },
        ],
      },
    },
    {
      kind: 'chart',
      caption: text,
      alternative: text,
      series: [{ label: text, tone: 'high', shape: 'triangle' }],
      bars: [{ label: text, values: [3] }],
    },
    { kind: 'metrics', items: [{ value: text, label: text, tone: 'accent', shape: 'square' }] },
    { kind: 'callout', tone: 'medium', title: `x${text}`, runs },
  ]
  return reportOf(blocks, {
    title: text,
    header: { left: text, right: text },
    footer: text,
    colour: text,
  })
}
