import type { Editor } from '../../../app/editor.ts'
import { containsPoint, inflate, type Point } from '../../../base/geometry.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import type { Hit } from '../subject-at.ts'

/** How far the dots for connecting, and the way to them, reach beyond an element, in CSS pixels. */
const portMargin = 30

/** What counts as under the pointer: an element stays so on the way to the dots that stand outside of it. */
export function hoveredAt(editor: Editor, hit: Hit | null, point: Point): SubjectId | null {
  if (hit !== null) return hit.subject
  const before = canvasOf(editor).getState().hover
  const box = before === null ? undefined : liveDiagramOf(editor).placed.boxes.get(before)
  if (box === undefined) return null
  const margin = portMargin / editor.session.getState().viewport.zoom
  return containsPoint(inflate(box, margin), point) ? before : null
}
