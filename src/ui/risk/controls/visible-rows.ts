import type { ControlRow } from '../../../risk/control-row.ts'
import { type ControlView, isInControlView } from './ControlFilters.tsx'

/**
 * The rows of the tree as it is folded; with a search or a view only what fits, and the groups above it, all
 * unfolded. The order is that of the catalogue.
 */
export function visibleRows(
  rows: readonly ControlRow[],
  folded: ReadonlySet<string>,
  search: string,
  view: ControlView,
): readonly ControlRow[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const parents = new Map(rows.map(({ number, parent }) => [number, parent]))
  const above = (number: string): readonly string[] => {
    const parent = parents.get(number)
    return parent === null || parent === undefined ? [] : [parent, ...above(parent)]
  }
  if (words.length === 0 && view === 'all') {
    return rows.filter(({ number }) => above(number).every((group) => !folded.has(group)))
  }
  const shown = new Set<string>()
  for (const row of rows) {
    if (row.depth === 0 || !isInControlView(row, view, words)) continue
    // A group fits by its own words; what a view asks for is told of its members.
    if (row.children.length > 0 && (view !== 'all' || words.length === 0) && row.warnings.length === 0)
      continue
    shown.add(row.number)
    for (const group of above(row.number)) shown.add(group)
  }
  return rows.filter(({ number }) => shown.has(number))
}
