import { toHtmlTable } from '../../tables/html-table.ts'
import { parseTsv, toTsv } from '../../tables/tsv.ts'

/** Cells as a spreadsheet and a word processor take them from the clipboard. */
export function clipOf(rows: readonly (readonly string[])[]): {
  readonly text: string
  readonly html: string
} {
  return { text: toTsv(rows), html: toHtmlTable(rows) }
}

/** The cells of a text from a spreadsheet. */
export function textCells(text: string): readonly (readonly string[])[] {
  return parseTsv(text)
}
