import { defuse } from './defuse.ts'

/**
 * Rows as CSV after RFC 4180: comma, double quotes, CRLF, UTF-8. Cells that a spreadsheet would run as a
 * formula are defused with a leading apostrophe; plain numbers such as -5 stay numbers.
 */
export function toCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(','))
  return `${lines.join('\r\n')}\r\n`
}

/** Null is an empty cell. */
export type Cell = string | number | boolean | null

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = defuse(cell)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
