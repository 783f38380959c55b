/** Id of a line's element; line keys hold blanks and colons, which an id may not. */
export function lineId(grid: string, line: string): string {
  return `${grid}-line-${encodeURIComponent(line)}`
}

/** Id of one cell's element. */
export function cellId(grid: string, line: string, column: string): string {
  return `${lineId(grid, line)}-${column}`
}
