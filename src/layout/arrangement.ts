import type { Box } from '../base/geometry.ts'
import type { BoundaryId, FlowId, SubjectId } from '../model/tables.ts'
import type { Places } from './crossings-of.ts'
import type { BoundaryLine, LayoutInput } from './layout-input.ts'

/** Where everything goes that moves, and the flows whose routes are worked out anew. */
export interface Arrangement {
  readonly places: readonly ({ readonly subject: SubjectId } & Partial<Box> & {
      readonly line?: BoundaryLine
    })[]
  readonly reset: readonly FlowId[]
}

/** Why there is no arrangement, as data. */
export type LayoutProblem =
  | { readonly code: 'nothing' }
  /** No place was found for these boundary lines at which the same flows cross them. */
  | { readonly code: 'lines'; readonly ids: readonly BoundaryId[] }
  /** What is selected does not fit into this box, whose other content stays; null: beside everything else. */
  | { readonly code: 'no-room'; readonly id: BoundaryId | null }
  /** Flows would cross other boundaries than now. */
  | { readonly code: 'crossings'; readonly ids: readonly string[] }

/** What is elsewhere, or has another size, than before. */
export function arrangementOf(input: LayoutInput, before: Places, after: Places): Arrangement {
  const places: Arrangement['places'][number][] = []
  const moved = new Set<string>()
  for (const { id } of [...input.elements, ...input.boxes]) {
    const from = before.boxes.get(id)
    const to = after.boxes.get(id)
    if (from === undefined || to === undefined || sameBox(from, to)) continue
    moved.add(id)
    places.push({ subject: id, ...to })
  }
  for (const { id, line } of input.lines) {
    const to = after.lines.get(id)
    if (to !== undefined && to !== line) places.push({ subject: id, line: to })
  }
  const reset = input.flows.filter(({ source, target }) => moved.has(source) || moved.has(target))
  return { places, reset: reset.map(({ id }) => id) }
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h
}
