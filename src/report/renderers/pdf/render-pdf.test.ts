import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block, Inline, ReportDocument, Row } from '../../document.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { pageLabel, reportOf } from '../../testing/report-of.ts'
import { fontsFor, testFonts } from '../../testing/test-fonts.ts'
import { renderPdf } from './render-pdf.ts'

const chapter = (number: string, anchor: string): Block => {
  return { kind: 'heading', level: 1, number, text: `Chapter ${number}`, anchor }
}
const part = (number: string, anchor: string): Block => {
  return { kind: 'heading', level: 2, number, text: `Part ${number}`, anchor }
}
const paragraph = (value: string): Block => ({ kind: 'paragraph', style: 'body', runs: [{ text: value }] })
const cover: Block = {
  kind: 'cover',
  overline: 'Threat model report',
  title: 'Test model',
  subtitle: 'A model',
  mark: 'Confidential',
  facts: [{ key: 'Version', value: [{ text: '1.2 draft' }] }],
}
const contents: Block = { kind: 'contents', title: 'Contents', depth: 2 }
const columns = [
  { title: 'Id', grow: 0, min: 10 },
  { title: 'Threat', grow: 1, min: 20 },
]

async function render(report: ReportDocument) {
  const result = await renderPdf(report, testFonts, { pageLabel })
  return { ...result, read: await readPdf(result.bytes) }
}

describe('the contents', () => {
  test('give the pages on which the headings stand, and link to them', async () => {
    const { read, pageCount } = await render(
      reportOf([
        cover,
        contents,
        ...Array.from({ length: 40 }, (_, i): Block[] => [
          { kind: 'pageBreak' },
          chapter(String(i + 1), `c${i}`),
          part(`${i + 1}.1`, `p${i}`),
          paragraph('words '.repeat(i % 3 === 0 ? 900 : 30)),
        ]).flat(),
      ]),
    )
    const standsOn = (words: string) =>
      read.pages.findIndex(({ text }, i) => i > 3 && text.includes(words)) + 1
    const listing = read.pages.slice(1, 4)
    const entries = listing.flatMap(({ text }) => [...text.matchAll(/Chapter (\d+)\s+(\d+)\n/g)])
    expect(entries).toHaveLength(40)
    for (const [, number, page] of entries) {
      expect([number, Number(page)]).toEqual([number, standsOn(`Chapter ${number}\n`)])
    }
    const links = listing.flatMap((page) => page.links)
    expect(links).toHaveLength(80)
    expect(links[0]).toBe(standsOn('Chapter 1\n'))
    // The last chapter takes two pages.
    expect(links.at(-1)).toBe(pageCount - 1)
  })

  test('stand after the cover, before the body, and every page but the cover says "n of N"', async () => {
    const { read, pageCount } = await render(
      reportOf([cover, contents, chapter('1', 'a'), paragraph('Body')]),
    )
    expect(pageCount).toBe(3)
    expect(read.pages.map(({ text }) => text.includes('Contents'))).toEqual([false, true, false])
    expect(read.pages.map(({ text }) => /Page (\d) of 3/.exec(text)?.[1])).toEqual([undefined, '2', '3'])
    expect(read.pages[2]?.text).toContain('Confidential')
    expect(read.pages[2]?.text).toContain('Model abababababababab')
  })
})

test('the outline has the headings in their order and leads to their pages', async () => {
  const { read } = await render(
    reportOf([
      cover,
      chapter('1', 'a'),
      part('1.1', 'b'),
      { kind: 'pageBreak' },
      chapter('2', 'c'),
      part('2.1', 'd'),
      { kind: 'heading', level: 3, number: '', text: 'Ωμέγα → Ж', anchor: 'e' },
    ]),
  )
  expect(read.outline).toEqual([
    { title: '1 Chapter 1', page: 2 },
    { title: '  1.1 Part 1.1', page: 2 },
    { title: '2 Chapter 2', page: 3 },
    { title: '  2.1 Part 2.1', page: 3 },
    { title: '    Ωμέγα → Ж', page: 3 },
  ])
  expect(read.title).toBe('Threat model report: Test')
})

test('a link to a row leads to the page of the row; a link to nothing is left out', async () => {
  const rows = Array.from({ length: 100 }, (_, i): Row => {
    return { anchor: `row${i}`, cells: [[{ text: `T-${i}` }], [{ text: 'Threat' }]] }
  })
  const { read } = await render(
    reportOf([
      {
        kind: 'paragraph',
        style: 'body',
        runs: [{ text: 'far', link: 'row99' }, { text: ' near' }, { text: ' lost', link: 'nowhere' }],
      },
      { kind: 'table', caption: '', columns, rows, empty: '' },
    ]),
  )
  expect(read.pages[0]?.links).toEqual([read.pages.length])
  expect(read.pages.length).toBeGreaterThan(2)
})

test('a table of 1,000 rows has all of them, in order, under a header on every page', async () => {
  const rows = Array.from({ length: 1000 }, (_, i): Row => {
    return { cells: [[{ text: `T-${i}` }], [{ text: `Threat number ${i}` }]] }
  })
  const { read } = await render(reportOf([{ kind: 'table', caption: '', columns, rows, empty: '' }]))
  const found = read.pages.flatMap(({ text }) => [...text.matchAll(/T-(\d+)\s+Threat number (\d+)/g)])
  expect(found.map(([, id]) => Number(id))).toEqual(rows.map((_, i) => i))
  expect(found.every(([, id, number]) => id === number)).toBe(true)
  for (const { text } of read.pages) expect(text).toMatch(/Id\s+Threat\s/)
})

test('a cell that is longer than a page goes on over the next pages and loses nothing', async () => {
  const words = Array.from({ length: 6000 }, (_, i) => `w${i}`)
  const row: Row = { cells: [[{ text: 'T-1' }], [{ text: words.join(' ') }]] }
  const { read } = await render(reportOf([{ kind: 'table', caption: '', columns, rows: [row], empty: '' }]))
  expect(read.pages.length).toBeGreaterThan(2)
  const found = read.pages.flatMap(({ text }) => [...text.matchAll(/\bw(\d+)\b/g)].map(([, n]) => Number(n)))
  expect(found).toEqual(words.map((_, i) => i))
})

test.each([
  [
    'a value beside a name',
    (runs: Inline[]): Block => ({ kind: 'keyValue', columns: 1, items: [{ key: 'Reason', value: runs }] }),
  ],
  ['a note in a box', (runs: Inline[]): Block => ({ kind: 'callout', tone: 'medium', title: 'Note', runs })],
  ['a list', (runs: Inline[]): Block => ({ kind: 'list', ordered: false, style: 'small', items: [runs] })],
  [
    'what is kept together',
    (runs: Inline[]): Block => ({
      kind: 'keep',
      blocks: [part('1.1', 'x'), { kind: 'paragraph', style: 'body', runs }],
    }),
  ],
])('%s that is longer than a page goes on and loses nothing', async (_, block) => {
  const words = Array.from({ length: 4000 }, (_, i) => `w${i}`)
  const { read } = await render(reportOf([paragraph('before'), block([{ text: words.join(' ') }])]))
  expect(read.pages.length).toBeGreaterThan(2)
  const found = read.pages.flatMap(({ text }) => [...text.matchAll(/\bw(\d+)\b/g)].map(([, n]) => Number(n)))
  expect(found).toEqual(words.map((_, i) => i))
})

describe('characters', () => {
  test('beyond Latin come out as themselves', async () => {
    const sample = '→ ← ≤ ≥ ≠ ≈ ✓ é ß ő Ω Ж – — … “ ” • × −'
    const { read, missingGlyphs } = await render(reportOf([paragraph(sample)]))
    expect(read.pages[0]?.text).toContain(sample)
    expect(missingGlyphs).toEqual([])
  })

  test('that no font has are boxes, reported with their number, and can still be copied', async () => {
    const { read, missingGlyphs } = await render(reportOf([paragraph('漢字 and 漢 and 😀')]))
    expect(missingGlyphs).toEqual([
      { character: '字', count: 1 },
      { character: '漢', count: 2 },
      { character: '😀', count: 1 },
    ])
    expect(read.pages[0]?.text).toContain('漢字 and 漢')
  })

  test('that hide or turn text are no danger to the page', async () => {
    const hostile = [
      'a\u202eb\u2066c\u200bd\u0000e\ufefff',
      ') Tj ET Q /Annots [ <</S/JavaScript/JS(app.alert(1))>> ]',
      '<script>alert(1)</script> endstream endobj %%EOF',
      '\ud800 lone',
      'x'.repeat(5000),
      'e\u0301'.repeat(200),
      `https://example.org/?${'a=b&'.repeat(400)}`,
    ]
    const { read } = await render(
      reportOf([
        {
          ...(cover as Extract<Block, { kind: 'cover' }>),
          title: 'T'.repeat(3000),
          subtitle: hostile.join(' '),
        },
        contents,
        { kind: 'heading', level: 1, number: '1', text: hostile.join(' ').slice(0, 2000), anchor: 'a) (b' },
        ...hostile.map(paragraph),
        {
          kind: 'table',
          caption: '',
          columns,
          rows: hostile.map((value) => ({ cells: [[{ text: value }], [{ text: value }]] })),
          empty: '',
        },
      ]),
    )
    const text = read.pages.map((page) => page.text).join('\n')
    expect(text).toContain('<script>alert(1)</script>')
    expect(text).toContain('/JavaScript/JS(app.alert(1))')
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(15_000)
  })
})

describe('the file', () => {
  const report = reportOf([cover, contents, chapter('1', 'a'), paragraph('Ω → text'), part('1.1', 'b')])

  test('has the same bytes for the same report', async () => {
    const first = await render(report)
    const second = await render(structuredClone(report))
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('has the same bytes when only the fonts that it needs are given', async () => {
    const needed = await fontsFor(report)
    expect(needed.size).toBeLessThan(testFonts.size)
    const { bytes } = await renderPdf(report, needed, { pageLabel })
    expect(Buffer.from(bytes).equals(Buffer.from((await render(report)).bytes))).toBe(true)
  })

  test('changes with the fingerprint and the date', async () => {
    const { bytes } = await render(report)
    const other = { ...report, properties: { ...report.properties, createdAt: '2026-02-01T00:00:00.000Z' } }
    expect(Buffer.from((await render(other)).bytes).equals(Buffer.from(bytes))).toBe(false)
  })

  test('has upright and lying pages, in A4 and in Letter', async () => {
    const blocks: Block[] = [
      paragraph('upright'),
      { kind: 'orientation', orientation: 'landscape', blocks: [paragraph('lying')] },
      paragraph('upright again'),
    ]
    const sizes = async (paper: 'a4' | 'letter') =>
      (await render(reportOf(blocks, { paper }))).read.pages.map(({ width, height }) => [
        Math.round(width),
        Math.round(height),
      ])
    expect(await sizes('a4')).toEqual([
      [595, 842],
      [842, 595],
      [595, 842],
    ])
    expect(await sizes('letter')).toEqual([
      [612, 792],
      [792, 612],
      [612, 792],
    ])
  })

  test('is one page when there is nothing to say', async () => {
    expect((await render(reportOf([]))).pageCount).toBe(1)
  })
})

test('a cancelled report rejects with the reason and stops laying out', async () => {
  const abort = new AbortController()
  const seen: number[] = []
  const running = renderPdf(reportOf(Array.from({ length: 1000 }, () => paragraph('text'))), testFonts, {
    pageLabel,
    signal: abort.signal,
    onProgress: (done) => {
      seen.push(done)
      if (done >= 200) abort.abort(new Error('cancelled'))
    },
  })
  await expect(running).rejects.toThrow('cancelled')
  expect(Math.max(...seen)).toBeLessThan(300)
})

/** Independent readers, where they are installed; skipped visibly elsewhere. */
describe.each([
  {
    tool: 'qpdf',
    args: (file: string) => ['--check', file],
    expected: /No syntax or stream encoding errors/,
  },
  { tool: 'pdftotext', args: (file: string) => ['-layout', file, '-'], expected: /Ω → text/ },
  {
    tool: 'pdffonts',
    args: (file: string) => [file],
    expected: /GLACIS\+NotoSans-Regular +CID TrueType +Identity-H +yes yes yes/,
  },
])('$tool', ({ tool, args, expected }) => {
  const installed = spawnSync(tool, ['--version']).error === undefined
  test.skipIf(!installed)(
    `reads the file without a complaint${installed ? '' : ' (not installed)'}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'report-'))
      try {
        const file = join(folder, 'report.pdf')
        const { bytes } = await render(
          reportOf([cover, contents, chapter('1', 'a'), paragraph('Ω → text 漢')]),
        )
        writeFileSync(file, bytes)
        const { stdout, stderr, status } = spawnSync(tool, args(file), { encoding: 'utf8' })
        expect(status).toBe(0)
        expect(stdout).toMatch(expected)
        expect(stderr).toBe('')
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})

test('what is cut rather than moved says over the page what it belongs to', async () => {
  const lines = (name: string, n: number): Block =>
    paragraph(Array.from({ length: n }, (_, i) => `${name}${i}`).join('\n'))
  const whole: Block = {
    kind: 'keep',
    loss: 0.35,
    continued: 'T-7, continued',
    blocks: [
      { kind: 'keep', blocks: [lines('a', 12)] },
      { kind: 'keep', blocks: [lines('b', 30)] },
    ],
  }
  const pagesAfter = async (filled: number) =>
    (await render(reportOf([lines('x', filled), whole]))).read.pages.map(({ text }) => text)
  const cut = await pagesAfter(20)
  expect(cut[0]).toContain('a11')
  expect(cut[0]).not.toContain('b0')
  expect(cut[1]).toMatch(/T-7, continued[\s\S]*b0/)
  const moved = await pagesAfter(36)
  expect(moved[0]).not.toContain('a0')
  expect(moved[1]).toContain('a0')
  expect(moved.join('')).not.toContain('continued')
})
