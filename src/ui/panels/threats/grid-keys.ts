/** Where the cursor of the table goes by a key. */
export interface GridPlace {
  /** Line index; -1 when none is in hand. */
  readonly line: number
  /** Cell index; null for the whole row. */
  readonly cell: number | null
}

export interface GridSize {
  readonly lines: number
  readonly cells: number
  /** Lines that a page scrolls by. */
  readonly page: number
}

/**
 * The place after a key, or null when the key moves nothing. Left and right step from the row into its
 * cells and back out of them.
 */
export function moveInGrid(place: GridPlace, key: string, size: GridSize): GridPlace | null {
  if (size.lines === 0) return null
  const last = size.lines - 1
  const to = (line: number): GridPlace => ({ line: Math.min(last, Math.max(0, line)), cell: place.cell })
  switch (key) {
    case 'ArrowDown':
      return to(place.line + 1)
    case 'ArrowUp':
      return to(place.line < 0 ? last : place.line - 1)
    case 'PageDown':
      return to(place.line + size.page)
    case 'PageUp':
      return to(place.line - size.page)
    case 'Home':
      return to(0)
    case 'End':
      return to(last)
    case 'ArrowRight':
      return place.line < 0 ? null : { ...place, cell: Math.min(size.cells - 1, (place.cell ?? -1) + 1) }
    case 'ArrowLeft':
      return place.cell === null ? null : { ...place, cell: place.cell === 0 ? null : place.cell - 1 }
    default:
      return null
  }
}
