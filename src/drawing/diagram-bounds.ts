import { type Box, unionOf } from '../base/geometry.ts'
import { type Document, get } from '../model/document.ts'
import type { DiagramId, FlowId, SubjectId } from '../model/tables.ts'
import { boxTitle, lineTitle } from './boundary-title.ts'
import { boundaryCurve, hullOf } from './curve.ts'
import { placedIn } from './placed.ts'

/**
 * The box around all elements and boundaries of a diagram (titles and the points that shape flows included),
 * or around some subjects, where a flow counts as its two ends; null when nothing of it is placed here. The
 * base of "zoom to fit".
 */
export function boundsOf(
  document: Document,
  diagram: DiagramId,
  subjects?: readonly SubjectId[],
): Box | null {
  if (subjects !== undefined) {
    const boxes = subjectBoxes(document, diagram)
    const wanted = subjects.flatMap((id) => {
      const flow = get(document, 'flow', id)
      return flow === undefined ? [id] : [flow.source, flow.target]
    })
    return unionOf(wanted.flatMap((id) => boxes.get(id) ?? []))
  }
  return unionOf(drawnBoxes(document, diagram))
}

/** What `boundsOf` goes around, piece by piece. */
export function* drawnBoxes(document: Document, diagram: DiagramId): Iterable<Box> {
  yield* subjectBoxes(document, diagram).values()
  yield* extras(document, diagram)
}

/** Boxes of all elements and boundaries in a diagram; of a boundary line, the box around its curve. */
export function subjectBoxes(document: Document, diagram: DiagramId): ReadonlyMap<SubjectId, Box> {
  const placed = placedIn(document, diagram)
  const boxes = new Map<SubjectId, Box>(placed.boxes)
  for (const { boundary, placement } of placed.boundaries) {
    boxes.set(boundary.id, placement.line === null ? placement : hullOf([boundaryCurve(placement.line)]))
  }
  return boxes
}

function* extras(document: Document, diagram: DiagramId): Iterable<Box> {
  const placed = placedIn(document, diagram)
  for (const { boundary, placement } of placed.boundaries) {
    const title =
      placement.line === null ? boxTitle(placement, boundary.name) : lineTitle(placement.line, boundary.name)
    if (title !== null) yield title.box
  }
  for (const flow of placed.flows) {
    const placement = placed.placements.get(flow.id satisfies FlowId)
    if (placement?.via) yield { ...placement.via, w: 0, h: 0 }
    for (const point of placement?.waypoints ?? []) yield { ...point, w: 0, h: 0 }
    if (placement?.label) yield { ...placement.label, w: 0, h: 0 }
  }
}
