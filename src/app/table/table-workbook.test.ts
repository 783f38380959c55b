import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { plainCell, type Sheet } from '../../tables/sheet.ts'
import { tableWorkbook } from './table-workbook.ts'

const sheet: Sheet = {
  name: 'Threats: a/b',
  columns: [
    { label: 'Threat', width: 40 },
    { label: 'Sum', width: 8 },
    { label: 'Due', width: 12 },
    { label: 'In scope', width: 9 },
  ],
  rows: [
    ['=HYPERLINK("http://x")', 12, { date: '2026-01-31' }, true],
    ['two\nlines <&>', null, null, false],
  ],
}

async function read(bytes: Uint8Array) {
  const [first] = await readExcelFile(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  return first
}

describe('a workbook', () => {
  it('gives back typed cells; what looks like a formula is a text, marked as one', async () => {
    const first = await read(tableWorkbook(sheet, 'Model'))
    expect(first?.data).toEqual([
      ['Threat', 'Sum', 'Due', 'In scope'],
      ['=HYPERLINK("http://x")', 12, new Date('2026-01-31T00:00:00Z'), true],
      ['two\nlines <&>', null, null, false],
    ])
    expect(first?.sheet).toBe('Threats a b')
    const files = unzipSync(tableWorkbook(sheet, 'Model'))
    expect(new TextDecoder().decode(files['xl/styles.xml'])).toContain('quotePrefix="1"')
    expect(Object.values(files).some((file) => new TextDecoder().decode(file).includes('<f>'))).toBe(false)
  })

  it('has a frozen heading with filters over all cells', async () => {
    const files = unzipSync(tableWorkbook(sheet, 'Model'))
    const xml = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])
    expect(xml).toContain('<autoFilter ref="A1:D3"/>')
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*/)
  })

  it('is the same for the same sheet', async () => {
    expect(tableWorkbook(sheet, 'Model')).toEqual(tableWorkbook(sheet, 'Model'))
  })

  it('leaves out what a file of this kind cannot hold', async () => {
    const odd: Sheet = { name: '', columns: [{ label: 'A', width: 5 }], rows: [['a\u0001b'], [Number.NaN]] }
    expect((await read(tableWorkbook(odd, 'Model')))?.data.slice(0, 2)).toEqual([['A'], ['ab']])
  })

  it('says dates as ISO texts where there are only texts', () => {
    expect([{ date: '2026-01-31' }, 'x', 1, null].map(plainCell)).toEqual(['2026-01-31', 'x', 1, null])
  })
})
