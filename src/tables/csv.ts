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
  const text = startsFormula(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Spreadsheets skip leading blanks and control characters and take full-width signs for their narrow
 * twins, so both count. A number with its sign is no formula.
 */
function startsFormula(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to skip
  const start = text.replace(/^[\s\u0000-\u001f\u200b-\u200f\ufeff]+/, '')
  return /^[=+\-@|%＝＋－＠]/.test(start) && !/^[+-]?\d+([.,]\d+)?$/.test(start)
}
