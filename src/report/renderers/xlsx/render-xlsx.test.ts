import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../document.ts'
import { reportOf } from '../../testing/report-of.ts'
import { sampleReport } from '../../testing/sample-report.ts'
import { dataTables } from '../data-tables.ts'
import { renderXlsx } from './render-xlsx.ts'

const sample = sampleReport()
const bytes = renderXlsx(sample)
const read = (file: Uint8Array) => readXlsxFile(Buffer.from(file), { trim: false })
const parts = (file: Uint8Array) =>
  Object.entries(unzipSync(file)).map(([path, data]) => ({ path, xml: strFromU8(data) }))

const column = (title: string) => ({ title, grow: 1, min: 1 })
const row = (...cells: readonly string[]): Row => ({ cells: cells.map((text) => [{ text }]) })
const tableOf = (caption: string, titles: readonly string[], rows: readonly Row[]) =>
  ({ kind: 'table', caption, empty: 'Nothing', columns: titles.map(column), rows }) as const

describe('the report as a workbook', () => {
  test('keeps every cell of every table, numbers as numbers and dates as dates', async () => {
    const tables = dataTables(sample.blocks)
    const sheets = await read(bytes)
    expect(tables.length).toBeGreaterThan(15)
    expect(sheets.length).toBe(tables.length + 1)
    let numbers = 0
    for (const [i, { columns, rows, empty }] of tables.entries()) {
      const data = sheets[i + 1]?.data ?? []
      expect(data[0]?.map((cell) => cell ?? '')).toEqual(columns)
      const shown = data.slice(1).map((cells, row) =>
        cells.map((cell, j) => {
          if (cell instanceof Date) return cell.toISOString().slice(0, 10)
          if (typeof cell !== 'number') return String(cell ?? '')
          numbers++
          const text = rows[row]?.[j]?.text ?? ''
          const bare = text.replaceAll(',', '')
          const said = /%$/.test(bare) ? Number(`${bare.replace(/\s?%$/, '')}e-2`) : Number(bare)
          return said === cell ? text : cell
        }),
      )
      const said = rows.map((cells) => cells.map(({ text }) => text))
      if (rows.length === 0) expect(shown.flat().filter((cell) => cell !== '')).toEqual([empty])
      else expect(shown).toEqual(said)
    }
    expect(numbers).toBeGreaterThan(50)
  })

  test('begins with what it is, whose model, and where each table stands', async () => {
    const [contents, ...sheets] = await read(bytes)
    const cells = contents?.data.flat() ?? []
    expect(contents?.sheet).toBe('Contents')
    expect(cells).toContain(sample.title)
    expect(cells).toContain(sample.properties.fingerprint)
    for (const { sheet } of sheets) expect(cells).toContain(sheet)
    const [first] = parts(bytes).filter(({ path }) => path === 'xl/worksheets/sheet1.xml')
    const links = [...(first?.xml ?? '').matchAll(/location="&#39;(.*?)&#39;!A1"/g)]
    expect(links.length).toBe(sheets.length)
  })

  test('keeps the heads in view, filters below them and prints them on every page', () => {
    const sheets = parts(bytes).filter(({ path }) => path.startsWith('xl/worksheets/'))
    const tables = dataTables(sample.blocks)
    for (const [i, { xml }] of sheets.slice(1).entries()) {
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
      if ((tables[i]?.rows.length ?? 0) > 0) expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/)
    }
    const [book] = parts(bytes).filter(({ path }) => path === 'xl/workbook.xml')
    expect(book?.xml.match(/_xlnm\.Print_Titles/g)?.length).toBe(sheets.length)
  })

  test('is well-formed in every part and the same at every time', () => {
    for (const { path, xml } of parts(bytes)) {
      const parser = new SaxesParser({ xmlns: true })
      parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`)
      })
      parser.write(xml).close()
    }
    expect(renderXlsx(sampleReport())).toEqual(bytes)
  })

  test('tints levels beside their words', () => {
    const one = renderXlsx(
      reportOf([
        {
          ...tableOf('T', ['Level', 'Heat'], []),
          rows: [
            {
              cells: [[{ badge: { text: 'High 13', tone: 'high', shape: 'triangle' } }], [{ text: '3' }]],
              tones: [null, 'medium'],
            },
          ],
        },
      ]),
    )
    const [styles] = parts(one).filter(({ path }) => path === 'xl/styles.xml')
    expect(styles?.xml).toContain('<fgColor rgb="FFFDE3E4"/>')
    const sheet = parts(one).find(({ path }) => path.endsWith('sheet2.xml'))?.xml ?? ''
    const [high, heat] = ['A2', 'B2'].map((at) => new RegExp(`r="${at}" s="(\\d+)"`).exec(sheet)?.[1])
    const looks = [...(styles?.xml.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*fillId="(\d+)"/g)]
    expect(looks[Number(high)]?.[1]).toBe('3')
    expect(looks[Number(heat)]?.[1]).toBe('4')
  })
})

describe('a workbook of hostile texts', () => {
  test('holds no formula, and tells programs to leave what looks like one as it is', async () => {
    const formulas = ['=1+1', '+A1', '@SUM(A1)', ' =cmd|x', '＝1', '-A1']
    const file = renderXlsx(
      reportOf([
        tableOf(
          'T',
          ['A'],
          formulas.map((text) => row(text)),
        ),
      ]),
    )
    const [, sheet] = await read(file)
    expect(sheet?.data.slice(1).flat()).toEqual(formulas)
    const xml = parts(file)
      .map((part) => part.xml)
      .join('')
    expect(xml).not.toMatch(/<f[ >]|t="str"/)
    expect(xml).toContain('quotePrefix="1"')
  })

  test('keeps long texts, codes, control characters and other scripts', async () => {
    const texts = ['_x0041_', 'a\u0000b', '\u202Eevil', '<a&"\'>', '血圧 Ω ß 😀', '  blank  ', 'two\nlines']
    const file = renderXlsx(
      reportOf([
        tableOf(
          'T',
          ['A'],
          texts.map((text) => row(text)),
        ),
      ]),
    )
    const shared = parts(file).find(({ path }) => path === 'xl/sharedStrings.xml')?.xml ?? ''
    expect(shared).toContain('_x005F_x0041_')
    const [, sheet] = await read(file)
    expect(sheet?.data.slice(2).flat()).toEqual([
      'a[U+0000]b',
      '[U+202E]evil',
      '<a&"\'>',
      '血圧 Ω ß 😀',
      '  blank  ',
      'two\nlines',
    ])
  })

  test('says how much of a text is longer than a cell can be', async () => {
    const file = renderXlsx(reportOf([tableOf('T', ['A'], [row('x'.repeat(40_000))])]))
    const [, sheet] = await read(file)
    const cell = String(sheet?.data[1]?.[0])
    expect(cell.length).toBeLessThanOrEqual(32_767)
    expect(cell).toMatch(/^x{32667} \[… 7333 more characters, in the other formats\]$/)
  })

  test('has sheets of any name, each its own', async () => {
    const captions = [
      'Risks [1/2]: *all*?',
      "'quoted'",
      'history',
      'x'.repeat(40),
      `${'X'.repeat(40)}y`,
      '',
      '😀'.repeat(20),
    ]
    const file = renderXlsx(reportOf(captions.map((caption) => tableOf(caption, ['A'], [row('b')]))))
    const names = (await read(file)).slice(1).map(({ sheet }) => sheet)
    expect(names).toEqual([
      'Risks 1 2 all',
      'quoted',
      'history.',
      `${'x'.repeat(30)}…`,
      `${'X'.repeat(26)}… (2)`,
      'x',
      `${'😀'.repeat(15)}…`,
    ])
  })
})
