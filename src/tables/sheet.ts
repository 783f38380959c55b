/** A table to be written as a file: typed cells below one line of headings. */
export interface Sheet {
  /** Name of the sheet; spreadsheets allow 31 characters, without a few signs. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}

export interface SheetColumn {
  readonly label: string
  /** In characters. */
  readonly width: number
}

/** A calendar date is a date in the sheet, not a text; null is an empty cell. */
export type SheetCell = string | number | boolean | { readonly date: string } | null

/** A cell as plain text or number: dates as `2026-01-31`. */
export function plainCell(cell: SheetCell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.date : cell
}
