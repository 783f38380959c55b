import { valueText } from './cell-text.ts'
import { valuesOf } from './filter-rows.ts'
import type { GridColumn } from './grid-column.ts'

/** What stands on one line of a grid. `G` is a group with what else its owner knows of it. */
export type GridLine<R, G extends RowGroup<R> = RowGroup<R>> =
  | { readonly kind: 'row'; readonly key: string; readonly row: R; readonly isNested: boolean }
  | { readonly kind: 'group'; readonly key: string; readonly group: G; readonly isFolded: boolean }

/** Rows that belong together. */
export interface RowGroup<R> {
  /** Unlike any row key. */
  readonly key: string
  /** At least one. */
  readonly rows: readonly R[]
  /** The value that they share, in words; empty where their cells are. */
  readonly label: string
}

/** Which groups are open or folded; for the others it depends on how many rows there are. */
export interface Folding {
  readonly open: ReadonlySet<string>
  readonly folded: ReadonlySet<string>
}

export const noFolding: Folding = { open: new Set(), folded: new Set() }

/** With one group folded or open. */
export function foldedTo(folding: Folding, key: string, isFolded: boolean): Folding {
  const open = new Set(folding.open)
  const folded = new Set(folding.folded)
  ;(isFolded ? folded : open).add(key)
  ;(isFolded ? open : folded).delete(key)
  return { open, folded }
}

/** Rows by what a column says: choices in the order of their options, all else as it comes; the empty ones last. */
export function groupByColumn<R>(rows: readonly R[], column: GridColumn<R>): readonly RowGroup<R>[] {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const value = valuesOf(column.read(row)).join('\n')
    const members = groups.get(value)
    if (members === undefined) groups.set(value, [row])
    else members.push(row)
  }
  const { type } = column
  const places = new Map(
    type.kind === 'choice' ? type.options.map(({ value }, at) => [value, at] as const) : [],
  )
  const placeOf = (value: string) =>
    value === '' ? Number.MAX_SAFE_INTEGER : (places.get(value) ?? places.size)
  return [...groups]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([value, members]) => ({
      key: `group ${column.id} ${value}`,
      rows: members,
      label: groupLabel(column, members[0], value),
    }))
}

function groupLabel<R>(column: GridColumn<R>, first: R | undefined, value: string): string {
  if (value === '' || first === undefined) return ''
  return valueText(column.type, column.read(first))
}

/**
 * The lines to show, in order; rows of a folded group are left out.
 * @param foldsFrom number of rows from which groups begin folded
 */
export function linesOf<R>(
  rows: readonly R[],
  groups: readonly RowGroup<R>[] | null,
  folding: Folding,
  keyOf: (row: R) => string,
  foldsFrom = Number.POSITIVE_INFINITY,
): readonly GridLine<R>[] {
  const lineOf = (row: R, isNested: boolean): GridLine<R> => ({ kind: 'row', key: keyOf(row), row, isNested })
  if (groups === null) return rows.map((row) => lineOf(row, false))
  const isFoldedElse = rows.length >= foldsFrom
  return groups.flatMap((group) => {
    const { key } = group
    const isFolded = folding.folded.has(key) || (isFoldedElse && !folding.open.has(key))
    const head: GridLine<R> = { kind: 'group', key, group, isFolded }
    return isFolded ? [head] : [head, ...group.rows.map((row) => lineOf(row, true))]
  })
}
