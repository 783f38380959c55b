import type { Sheet, SheetCell } from '../../tables/sheet.ts'
import { cellText } from './cell-text.ts'
import type { GridColumn } from './grid-column.ts'
import type { GridContext } from './grid-context.ts'

/** What is shown as a sheet, or all rows and columns there are. Numbers, dates and flags keep their types. */
export function sheetOf<R>({ source, columns, rows, allRows }: GridContext<R>, isAll: boolean): Sheet {
  const written = isAll ? source.columns : columns.map(({ column }) => column)
  return {
    name: source.label,
    columns: written.map((column) => ({ label: column.label, width: characters(column) })),
    rows: (isAll ? allRows : rows).map((row) => written.map((column) => sheetCell(column, row))),
  }
}

function sheetCell<R>(column: GridColumn<R>, row: R): SheetCell {
  const value = column.text === undefined ? column.read(row) : null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (column.type.kind === 'date' && typeof value === 'string' && value !== '') return { date: value }
  return cellText(column, row) || null
}

function characters<R>({ label, type, min, grow }: GridColumn<R>): number {
  const wanted = type.kind === 'text' && type.isLong === true ? 60 : Math.round(min / 7 + grow * 12)
  return Math.min(80, Math.max(label.length + 2, wanted))
}
