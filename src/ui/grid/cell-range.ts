import type { CellPlace } from './grid-store.ts'
import type { GridLine } from './group-rows.ts'

/** A block of cells by indices, inclusive. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly first: number
  readonly last: number
}

/** The block between two corners; null where one of them is not shown or is a whole line. */
export function rangeBetween(
  cursor: CellPlace | null,
  anchor: CellPlace | null,
  lineAt: ReadonlyMap<string, number>,
  columns: readonly { readonly id: string }[],
): CellRange | null {
  const corner = (place: CellPlace | null) => {
    const line = place === null ? undefined : lineAt.get(place.line)
    const column = columns.findIndex(({ id }) => id === place?.column)
    return line === undefined || column < 0 ? null : { line, column }
  }
  const head = corner(cursor)
  const tail = anchor === null ? head : corner(anchor)
  if (head === null || tail === null) return null
  return {
    top: Math.min(head.line, tail.line),
    bottom: Math.max(head.line, tail.line),
    first: Math.min(head.column, tail.column),
    last: Math.max(head.column, tail.column),
  }
}

export function isInRange(range: CellRange | null, line: number, column: number): boolean {
  return (
    range !== null &&
    line >= range.top &&
    line <= range.bottom &&
    column >= range.first &&
    column <= range.last
  )
}

export function sizeOf(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.last - range.first + 1)
}

/** The rows of the lines of a range, in order: lines of groups are passed over. */
export function rowsIn<R>(lines: readonly GridLine<R>[], top: number, bottom: number): readonly R[] {
  return lines.slice(top, bottom + 1).flatMap((line) => (line.kind === 'row' ? line.row : []))
}

const places = new WeakMap<readonly { readonly key: string }[], ReadonlyMap<string, number>>()

/** Where each line stands, by key; made once for each list. */
export function linePlaces(lines: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  let known = places.get(lines)
  if (known === undefined) {
    known = new Map(lines.map(({ key }, at) => [key, at]))
    places.set(lines, known)
  }
  return known
}
