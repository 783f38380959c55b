import { unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/universal'
import { defuse } from './defuse.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/**
 * A sheet as an Excel workbook: typed cells, a frozen line of headings with filters, the first column frozen too.
 * Formula cells are defused; equal sheets give equal bytes.
 */
export async function toXlsx(sheet: Sheet): Promise<Uint8Array> {
  const head = sheet.columns.map(
    (column): Cell => ({
      value: defuse(column.label),
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#e2f1f4',
    }),
  )
  const blob = await writeExcelFile(
    [head, ...sheet.rows.map((row) => row.map(cellOf))],
    {
      sheet: sheetName(sheet.name),
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    { features: [autoFilter(sheet)] },
  ).toBlob()
  return withFixedTimes(new Uint8Array(await blob.arrayBuffer()))
}

function cellOf(cell: SheetCell): Cell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  if (typeof cell === 'object') {
    const value = new Date(`${cell.date}T00:00:00Z`)
    return Number.isNaN(value.getTime())
      ? { value: defuse(cell.date), type: String }
      : { value, type: Date, format: 'yyyy-mm-dd' }
  }
  const text = legalText(cell)
  return { value: defuse(text.slice(0, longestText)), type: String, wrap: text.includes('\n') }
}

/** Longest text that a cell may hold, with the apostrophe in front. */
const longestText = 32_766

/** Without what XML cannot hold. */
function legalText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

function sheetName(name: string): string {
  const plain = legalText(name)
    .replace(/[\\/?*[\]:]/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
  return plain.slice(0, 31) || 'Sheet 1'
}

/** The arrows in the headings by which one filters. */
function autoFilter({ columns, rows }: Sheet): Feature<Blob> {
  const ref = `A1:${columnName(columns.length)}${rows.length + 1}`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string) => xml.replace('</sheetData>', `</sheetData><autoFilter ref="${ref}"/>`),
        },
      },
    },
  }
}

/** 1 is `A`, 27 is `AA`. */
function columnName(at: number): string {
  const rest = at - 1
  return rest < 0 ? '' : columnName(Math.floor(rest / 26)) + String.fromCharCode(65 + (rest % 26))
}

/** Archives carry the time of each entry: one that is always the same. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) })
}
