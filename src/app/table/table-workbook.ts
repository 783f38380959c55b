import { language } from '../../messages/language.ts'
import { sheetName } from '../../report/renderers/xlsx/sheet-name.ts'
import { type CellValue, empty } from '../../report/renderers/xlsx/workbook.ts'
import { writeWorkbook } from '../../report/renderers/xlsx/write-workbook.ts'
import type { Sheet, SheetCell } from '../../tables/sheet.ts'

/**
 * A table as an Excel workbook of one sheet: typed cells, a frozen line of headings with filters, nothing that is run
 * as a formula. Equal tables give equal bytes.
 */
export function tableWorkbook(sheet: Sheet, title: string): Uint8Array<ArrayBuffer> {
  const head = sheet.columns.map(({ label }) => ({ value: textOf(label), look: 'head' as const }))
  const rows = sheet.rows.map((row) => row.map((cell) => ({ value: cellValue(cell) })))
  return writeWorkbook({
    ...{ title, author: '', subject: sheet.name, keywords: '', language: language(), paper: 'a4' },
    createdAt: noTime,
    header: { left: title, right: sheet.name },
    footer: '',
    sheets: [
      {
        name: sheetName(sheet.name, new Set()),
        widths: sheet.columns.map(({ width }) => width),
        rows: [head, ...rows],
        headRow: 1,
        hasFilter: true,
      },
    ],
  })
}

function cellValue(cell: SheetCell): CellValue {
  if (cell === null || cell === '') return empty
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { kind: 'number', value: cell, format: 'General' } : empty
  }
  if (typeof cell === 'boolean') return { kind: 'yes-no', value: cell }
  if (typeof cell === 'string') return textOf(cell)
  const days = Math.round((Date.parse(`${cell.date}T00:00:00Z`) - dayZero) / 86_400_000)
  return Number.isNaN(days) ? textOf(cell.date) : { kind: 'date', days }
}

/** Characters that XML has no way to write are left out; spreadsheets hold so many in a cell. */
function textOf(text: string): CellValue {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return { kind: 'text', text: legal.slice(0, 32_767) }
}

/** Spreadsheets count days from here. */
const dayZero = Date.UTC(1899, 11, 30)
const noTime = '1980-01-01T00:00:00Z'
