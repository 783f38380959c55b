/** Where the cursor stands; a line of -1 is none, a cell of null the whole line. */
export interface GridPlace {
  readonly line: number
  readonly cell: number | null
}

export interface GridSize {
  readonly lines: number
  readonly cells: number
  /** Lines that a page scrolls by. */
  readonly page: number
}

export interface MoveKey {
  readonly key: string
  /** Control, or Command on Apple systems. */
  readonly mod: boolean
  readonly shift: boolean
}

/**
 * The place after a key, or null when the key moves nothing. Left and right step from the line into its cells and
 * back out of them, Home and End go to the ends of the line, with Control to the corners; on a whole line they go to
 * the first and the last one. Tab goes on through the cells, line by line, and leaves at the end.
 */
export function moveInGrid(place: GridPlace, { key, mod, shift }: MoveKey, size: GridSize): GridPlace | null {
  if (size.lines === 0) return null
  const last = size.lines - 1
  const end = size.cells - 1
  const { line, cell } = place
  const to = (next: number): GridPlace => ({ line: Math.min(last, Math.max(0, next)), cell })
  switch (key) {
    case 'ArrowDown':
      return to(mod ? last : line + 1)
    case 'ArrowUp':
      return to(mod ? 0 : line < 0 ? last : line - 1)
    case 'PageDown':
      return to(line + size.page)
    case 'PageUp':
      return to(line - size.page)
    case 'Home':
      if (cell === null) return to(0)
      return { line: mod ? 0 : line, cell: 0 }
    case 'End':
      if (cell === null) return to(last)
      return { line: mod ? last : line, cell: end }
    case 'ArrowRight':
      if (line < 0) return null
      return { line, cell: mod ? end : Math.min(end, (cell ?? -1) + 1) }
    case 'ArrowLeft':
      if (cell === null) return null
      if (mod) return { line, cell: 0 }
      return { line, cell: cell === 0 ? (shift ? 0 : null) : cell - 1 }
    case 'Tab':
      return tabbed(place, shift ? -1 : 1, size)
    default:
      return null
  }
}

function tabbed({ line, cell }: GridPlace, step: 1 | -1, { lines, cells }: GridSize): GridPlace | null {
  if (cell === null || line < 0) return null
  const at = line * cells + cell + step
  return at < 0 || at >= lines * cells ? null : { line: Math.floor(at / cells), cell: at % cells }
}
