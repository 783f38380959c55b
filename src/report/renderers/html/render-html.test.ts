import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../document.ts'
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
    expect(read.links.filter((link) => !read.ids.includes(link))).toEqual([])
  })

  test('never skips a level of headings', () => {
    expect(read.headings[0]).toBe(1)
    const skips = read.headings.filter((level, i) => i > 0 && level > (read.headings[i - 1] ?? 0) + 1)
    expect(skips).toEqual([])
  })

  test('asks for nothing outside of itself', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!#)/)
    expect(html).not.toMatch(/url\(|@import/)
    expect([...read.elements]).not.toContain('link')
    expect(html).toContain('default-src &#39;none&#39;')
  })

  test('is the same at every time', () => {
    expect(renderHtml(sampleReport())).toBe(html)
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
        expect(page.links.every((link) => page.ids.includes(link))).toBe(true)
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
    },
    { kind: 'contents', title: text, depth: 2 },
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
      empty: text,
      columns: [
        { title: text, grow: 1, min: 1 },
        { title: text, grow: 1, min: 1, align: 'right' },
      ],
      rows: [
        { cells: [[{ text }], runs], anchor: `row/${text}` },
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
  return reportOf(blocks, { title: text, header: { left: text, right: text }, footer: text })
}
