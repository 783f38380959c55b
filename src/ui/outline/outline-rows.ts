import { type Document, list } from '../../model/document.ts'
import type { DiagramId } from '../../model/tables.ts'
import { openness } from './outline-state.ts'
import { type OutlineRow, outlineRows } from './outline-tree.ts'

/**
 * The lines of an outline from one call to the next. While nothing moves, comes or goes they are the same list, as they
 * say nothing of names; and where something does, lines that stay as they were are the same objects.
 */
export function createOutlineRows(): (
  document: Document,
  toggled: ReadonlySet<string>,
  diagram: DiagramId,
) => readonly OutlineRow[] {
  let last: {
    readonly document: Document
    readonly toggled: ReadonlySet<string>
    readonly diagram: DiagramId
    readonly rows: readonly OutlineRow[]
  } | null = null
  return (document, toggled, diagram) => {
    if (last?.toggled === toggled && last.diagram === diagram && isSameTree(last.document, document)) {
      last = { ...last, document }
      return last.rows
    }
    const before = new Map(last?.rows.map((row) => [row.key, row]))
    const rows = outlineRows(document, openness(toggled, diagram)).map((row) => {
      const known = before.get(row.key)
      return known !== undefined && isSameRow(known, row) ? known : row
    })
    last = { document, toggled, diagram, rows }
    return rows
  }
}

/** Whether everything stands where it stood, and flows go where they went. */
function isSameTree(before: Document, now: Document): boolean {
  const [a, b] = [before.tables, now.tables]
  return (
    a.placement === b.placement &&
    a.diagram === b.diagram &&
    (a.element === b.element || isSameList(list(before, 'element'), list(now, 'element'), isSameThing)) &&
    (a.boundary === b.boundary || isSameList(list(before, 'boundary'), list(now, 'boundary'), isSameThing)) &&
    (a.flow === b.flow ||
      isSameList(
        list(before, 'flow'),
        list(now, 'flow'),
        (x, y) => x.id === y.id && x.source === y.source && x.target === y.target,
      ))
  )
}

function isSameThing(a: { readonly id: string }, b: { readonly id: string }): boolean {
  return a.id === b.id
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((thing, i) => thing === b[i] || isSame(thing, b[i] as T))
}

/** The key says what they stand for. */
function isSameRow(a: OutlineRow, b: OutlineRow): boolean {
  return (
    a.place === b.place && a.siblings === b.siblings && a.isOpen === b.isOpen && a.item.kind === b.item.kind
  )
}
