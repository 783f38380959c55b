import { toCsv } from '../../tables/csv.ts'
import { plainCell, type Sheet } from '../../tables/sheet.ts'
import { downloadFile } from '../download-file.ts'

export type TableFormat = 'csv' | 'xlsx'

/**
 * Hands out a table as a file for spreadsheets; what writes workbooks is loaded on first use.
 * @param title names the file, with the name of the sheet
 * @returns the name of the file
 */
export async function exportTable(sheet: Sheet, title: string, format: TableFormat): Promise<string> {
  const plain = `${title} ${sheet.name}`.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  const name = `${plain === '' ? 'table' : plain}.${format}`
  if (format === 'csv') {
    const header = sheet.columns.map(({ label }) => label)
    const text = toCsv(
      header,
      sheet.rows.map((row) => row.map(plainCell)),
    )
    downloadFile(name, 'text/csv', new TextEncoder().encode(`\ufeff${text}`))
  } else {
    const { tableWorkbook } = await import('./table-workbook.ts')
    downloadFile(name, xlsxType, tableWorkbook(sheet, title))
  }
  return name
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
