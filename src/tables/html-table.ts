import { defuse } from './defuse.ts'

/**
 * Cells as an HTML table for the clipboard: word processors take it as a table, spreadsheets keep line breaks within
 * cells. Formula cells are defused.
 */
export function toHtmlTable(rows: readonly (readonly string[])[]): string {
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(defuse(cell))}</td>`).join('')}</tr>`,
  )
  return `<table>${body.join('')}</table>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n|\r|\n/g, '<br>')
}
