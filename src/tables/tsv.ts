import { defuse, undefuse } from './defuse.ts'

/**
 * Cells as the text that spreadsheets put on the clipboard: tabs between cells, CRLF between rows, double quotes
 * around cells that hold one of these. Formula cells are defused.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

function quoted(cell: string): string {
  const text = defuse(cell)
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * The cells of a text from a spreadsheet's clipboard, or of `toTsv`. Lines may end in CRLF, LF or CR; a last line
 * end adds no row; rows may differ in length. A quote that does not begin a cell is a letter, and one that is
 * never closed takes the cell literally. An empty text is no rows.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  while (at < source.length) {
    const { cell, end } = source[at] === '"' ? readQuoted(source, at) : readPlain(source, at)
    row.push(undefuse(cell))
    at = end
    if (source[at] === '\t') {
      at += 1
      // A tab at the very end stands before one more, empty cell.
      if (at === source.length) row.push('')
      continue
    }
    if (at < source.length) at += source.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function readPlain(source: string, from: number): { readonly cell: string; readonly end: number } {
  let end = from
  while (end < source.length && !isEnd(source[end])) end += 1
  return { cell: source.slice(from, end), end }
}

function readQuoted(source: string, from: number): { readonly cell: string; readonly end: number } {
  let cell = ''
  let at = from + 1
  for (;;) {
    const quote = source.indexOf('"', at)
    if (quote < 0) return readPlain(source, from)
    cell += source.slice(at, quote)
    if (source[quote + 1] === '"') {
      cell += '"'
      at = quote + 2
      continue
    }
    // Only a cell's end may follow the closing quote; else the quotes were letters.
    const end = quote + 1
    return end === source.length || isEnd(source[end]) ? { cell, end } : readPlain(source, from)
  }
}

function isEnd(letter: string | undefined): boolean {
  return letter === '\t' || letter === '\n' || letter === '\r'
}
