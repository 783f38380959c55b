import type { Box } from '../base/geometry.ts'
import { type Document, list } from '../model/document.ts'
import type { Boundary, DiagramId, Element, Flow, Placement, SubjectId } from '../model/tables.ts'

/** What a diagram shows, with its placements. Lists are sorted by id; elements and boundaries by their order first. */
export interface Placed {
  readonly elements: readonly PlacedElement[]
  readonly boundaries: readonly PlacedBoundary[]
  /** Flows whose ends are both placed here. */
  readonly flows: readonly Flow[]
  readonly placements: ReadonlyMap<SubjectId, Placement>
  /** Boxes of the elements. */
  readonly boxes: ReadonlyMap<SubjectId, Box>
}

export interface PlacedElement {
  readonly element: Element
  readonly placement: Placement
}

export interface PlacedBoundary {
  readonly boundary: Boundary
  readonly placement: Placement
}

/** The content of a diagram. Memoised by the identity of the tables that it reads. */
export function placedIn(document: Document, diagram: DiagramId): Placed {
  const { placement, element, flow, boundary } = document.tables
  const byDiagram = memo.get(placement) ?? new Map<DiagramId, Entry>()
  memo.set(placement, byDiagram)
  const known = byDiagram.get(diagram)
  if (known?.element === element && known.flow === flow && known.boundary === boundary) return known.placed
  const placed = collect(document, diagram)
  byDiagram.set(diagram, { element, flow, boundary, placed })
  return placed
}

interface Entry {
  readonly element: object
  readonly flow: object
  readonly boundary: object
  readonly placed: Placed
}

const memo = new WeakMap<object, Map<DiagramId, Entry>>()

function collect(document: Document, diagram: DiagramId): Placed {
  const placements = new Map<SubjectId, Placement>()
  for (const placement of list(document, 'placement')) {
    // Where a file places a subject twice, the first placement by id counts, as it does for crossings.
    if (placement.diagram !== diagram || placements.has(placement.subject)) continue
    placements.set(placement.subject, placement)
  }
  const elements: PlacedElement[] = []
  const boxes = new Map<SubjectId, Box>()
  for (const element of list(document, 'element')) {
    const placement = placements.get(element.id)
    if (placement === undefined) continue
    elements.push({ element, placement })
    boxes.set(element.id, placement)
  }
  const boundaries: PlacedBoundary[] = []
  for (const boundary of list(document, 'boundary')) {
    const placement = placements.get(boundary.id)
    if (placement !== undefined) boundaries.push({ boundary, placement })
  }
  const flows = list(document, 'flow').filter((flow) => boxes.has(flow.source) && boxes.has(flow.target))
  return { elements: fromBehind(elements), boundaries: fromBehind(boundaries), flows, placements, boxes }
}

/** What stands further behind comes first; the sort keeps equals in their order. */
function fromBehind<T extends { readonly placement: Placement }>(entries: T[]): readonly T[] {
  const isOrdered = entries.some(({ placement }) => (placement.z ?? 0) !== 0)
  return isOrdered ? entries.sort((a, b) => (a.placement.z ?? 0) - (b.placement.z ?? 0)) : entries
}
