import type { Box } from '../../base/geometry.ts'
import type { SubjectId } from '../../model/tables.ts'
import type { LiveDiagram } from './live-diagram.ts'

/** Things whose middles are at most this far apart vertically, in diagram units, stand in one row. */
const rowHeight = 80

/**
 * The order in which Tab goes through a diagram: rows from top to bottom, each from left to right, boundaries
 * before what they contain, and each element followed by the flows that leave it.
 */
export function readingOrder(live: LiveDiagram): readonly SubjectId[] {
  const known = orders.get(live)
  if (known !== undefined) return known
  const entries: Entry[] = []
  for (const { element, placement } of live.placed.elements) entries.push(entryOf(element.id, placement))
  for (const { boundary, placement } of live.placed.boundaries) {
    const { line } = placement
    const at = line === null ? { x: placement.x, y: placement.y } : line.from
    entries.push({ id: boundary.id, x: at.x, row: rowAt(at.y) })
  }
  entries.sort((a, b) => a.row - b.row || a.x - b.x || (a.id < b.id ? -1 : 1))
  const leaving = new Map<SubjectId, SubjectId[]>()
  for (const flow of live.placed.flows) {
    const flows = leaving.get(flow.source)
    if (flows === undefined) leaving.set(flow.source, [flow.id])
    else flows.push(flow.id)
  }
  const order = entries.flatMap(({ id }) => [id, ...(leaving.get(id) ?? [])])
  orders.set(live, order)
  return order
}

const orders = new WeakMap<LiveDiagram, readonly SubjectId[]>()

interface Entry {
  readonly id: SubjectId
  readonly x: number
  readonly row: number
}

function entryOf(id: SubjectId, box: Box): Entry {
  return { id, x: box.x + box.w / 2, row: rowAt(box.y + box.h / 2) }
}

function rowAt(y: number): number {
  return Math.round(y / rowHeight)
}
