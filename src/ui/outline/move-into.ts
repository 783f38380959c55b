import type { Editor } from '../../app/editor.ts'
import { type Box, centreOf, containsBox, inflate, unionOf } from '../../base/geometry.ts'
import { placeSubjects } from '../../commands/place-subjects.ts'
import { boundsOf } from '../../drawing/diagram-bounds.ts'
import { placedIn } from '../../drawing/placed.ts'
import { movedSubjects, shiftPlacements } from '../../layout/move-subjects.ts'
import { describeRefusal } from '../../messages/describe-errors.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { BoundaryId, ElementId, SubjectId } from '../../model/tables.ts'
import { announce } from '../canvas/canvas-state.ts'
import { freePlace } from '../canvas/free-place.ts'
import { contentOf } from '../canvas/within.ts'

/** Free space around what was moved into a boundary, in diagram units. */
const margin = 24

/**
 * Moves an element or a boundary box, with what stands in it, into a boundary of the diagram in hand, at a free place
 * near its middle; the boundary grows where there is none. Null moves it out of all boundaries.
 */
export function moveInto(editor: Editor, subject: ElementId | BoundaryId, boundary: BoundaryId | null): void {
  const { document } = editor.document.getState()
  const { diagram } = editor.session.getState()
  const placed = placedIn(document, diagram)
  const own = placed.placements.get(subject)
  const target = boundary === null ? null : placed.placements.get(boundary)
  if (own === undefined || own.line !== null || target === undefined || target?.line) return
  // Nothing stands in itself.
  if (boundary === subject || (boundary !== null && contentOf(placed, subject).has(boundary))) return
  const moved = movedSubjects(document, diagram, [subject], false)
  const taken = [...placed.boxes].flatMap(([id, box]) => (moved.has(id) ? [] : [box]))
  const place = target === null ? outside(editor, own) : freePlace(centreOf(target), own, taken)
  const shifted = shiftPlacements(document, diagram, moved, place.x - own.x, place.y - own.y)
  const placements = [...shifted].map(([id, patch]) => ({ subject: id, ...patch }))
  const room = inflate(place, margin)
  const grown = target !== null && !containsBox(target, room) ? unionOf([target, room]) : null
  const name = get(document, 'element', subject)?.name ?? get(document, 'boundary', subject)?.name ?? ''
  const result = editor.dispatch(
    placeSubjects,
    {
      diagram,
      placements:
        grown === null || boundary === null
          ? placements
          : [...placements, { subject: boundary, ...boxOf(grown) }],
    },
    { label: t('outline.undoMove', { name }), select: [subject] },
  )
  if (!result.ok) announce(editor, describeRefusal(result.error))
  else if (boundary === null) announce(editor, t('outline.movedOut', { name }))
  else announce(editor, t('outline.moved', { name, place: get(document, 'boundary', boundary)?.name ?? '' }))
}

/** Beside everything that is drawn, at the height where it stands. */
function outside(editor: Editor, own: Box): Box {
  const all = boundsOf(editor.document.getState().document, editor.session.getState().diagram)
  return { ...own, x: all === null ? own.x : all.x + all.w + 2 * margin }
}

function boxOf({ x, y, w, h }: Box): Box {
  return { x, y, w, h }
}

/** Whether something can be dragged to a boundary, or out of all. */
export function isMovable(id: SubjectId | null): id is ElementId | BoundaryId {
  return id !== null && (id.startsWith('element:') || id.startsWith('boundary:'))
}
