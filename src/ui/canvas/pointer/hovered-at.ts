import type { Editor } from '../../../app/editor.ts'
import { centreOf, containsPoint, inflate, type Point } from '../../../base/geometry.ts'
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
  // A flow that runs below a dot must not take it away, neither before it is reached nor on it.
  const ported = hit !== null && hit.part !== 'body' ? portedAt(editor, before, point) : null
  if (ported !== null) return ported
  if (hit !== null) return hit.subject
  const box = before === null ? undefined : liveDiagramOf(editor).placed.boxes.get(before)
  if (box === undefined) return null
  const margin = portMargin / editor.session.getState().viewport.zoom
  return containsPoint(inflate(box, margin), point) ? before : null
}

/** How far around a dot, and around the way to it, counts as on it, in CSS pixels. */
const portReach = 12

/** The element that shows its dots, under the pointer or selected, if the pointer is on one or on the way to it. */
function portedAt(editor: Editor, hover: SubjectId | null, point: Point): ElementId | null {
  const { selection, viewport } = editor.session.getState()
  const reach = portReach / viewport.zoom
  const live = liveDiagramOf(editor)
  for (const id of [hover, selection.length === 1 ? selection[0] : null]) {
    const box = id == null ? undefined : live.placed.boxes.get(id)
    if (id == null || box === undefined || !id.startsWith('element:')) continue
    const centre = centreOf(box)
    const isNear = portsOf(live, id as ElementId, viewport.zoom, editor.vocabulary).some(
      ({ at }) => distanceToWay(point, centre, at) <= reach,
    )
    if (isNear) return id as ElementId
  }
  return null
}

function distanceToWay(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = dx * dx + dy * dy || 1
  const t = Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length))
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy)
}
