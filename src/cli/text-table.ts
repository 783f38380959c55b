/** Columns padded to their widest cell, two spaces apart, with a rule under the header. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const ruler = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(header), ruler, ...rows.map(line)].join('\n')
}
