import { centreOf, containsBox, containsPoint } from '../base/geometry.ts'
import { type Document, get } from '../model/document.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import { subjectBoxes } from './diagram-bounds.ts'
import { placedIn } from './placed.ts'

/**
 * What a picture of a selection shows: the selected, what lies in selected boundary boxes, the ends of selected flows,
 * and the flows between all these. Empty when nothing of it is drawn in the diagram.
 */
export function pictureSubjects(
  document: Document,
  diagram: DiagramId,
  selection: readonly SubjectId[],
): ReadonlySet<SubjectId> {
  const placed = placedIn(document, diagram)
  const boxes = subjectBoxes(document, diagram)
  const shown = new Set<SubjectId>(selection.filter((id) => boxes.has(id)))
  for (const { boundary, placement } of placed.boundaries) {
    if (placement.line !== null || !selection.includes(boundary.id)) continue
    for (const [id, box] of placed.boxes) if (containsPoint(placement, centreOf(box))) shown.add(id)
    for (const other of placed.boundaries) {
      const box = boxes.get(other.boundary.id)
      if (box !== undefined && containsBox(placement, box)) shown.add(other.boundary.id)
    }
  }
  for (const id of selection) {
    const flow = get(document, 'flow', id)
    if (flow === undefined || !boxes.has(flow.source) || !boxes.has(flow.target)) continue
    shown.add(flow.source).add(flow.target)
  }
  for (const { id, source, target } of placed.flows) if (shown.has(source) && shown.has(target)) shown.add(id)
  return shown
}
