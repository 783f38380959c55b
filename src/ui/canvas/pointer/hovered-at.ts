import type { Editor } from '../../../app/editor.ts'
import { containsPoint, inflate, type Point } from '../../../base/geometry.ts'
import type { ElementId, SubjectId } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'
import { portsOf } from '../grips.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import type { Hit } from '../subject-at.ts'

/** How far the dots for connecting, and the way to them, reach beyond an element, in CSS pixels. */
const portMargin = 30

/** What counts as under the pointer: an element stays so on the way to the dots that stand outside of it. */
export function hoveredAt(editor: Editor, hit: Hit | null, point: Point): SubjectId | null {
  const before = canvasOf(editor).getState().hover
  // A flow that runs below a dot must not take it away before it is reached.
  if (hit !== null && !(hit.part !== 'body' && isAtPort(editor, before, point))) return hit.subject
  const box = before === null ? undefined : liveDiagramOf(editor).placed.boxes.get(before)
  if (box === undefined) return null
  const margin = portMargin / editor.session.getState().viewport.zoom
  return containsPoint(inflate(box, margin), point) ? before : null
}

/** How far around a dot counts as on it, in CSS pixels. */
const portReach = 12

function isAtPort(editor: Editor, hover: SubjectId | null, point: Point): boolean {
  if (hover === null || !hover.startsWith('element:')) return false
  const { zoom } = editor.session.getState().viewport
  return portsOf(liveDiagramOf(editor), hover as ElementId, zoom, editor.vocabulary).some(
    ({ at }) => Math.hypot(at.x - point.x, at.y - point.y) <= portReach / zoom,
  )
}
