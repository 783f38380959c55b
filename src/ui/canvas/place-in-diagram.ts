import type { Editor } from '../../app/editor.ts'
import { switchDiagram } from '../../app/switch-diagram.ts'
import { zoomToSubjects } from '../../app/viewport.ts'
import { centreOf, unionOf } from '../../base/geometry.ts'
import { moveToDiagram } from '../../commands/move-to-diagram.ts'
import { placeSubjects, type SubjectPlace } from '../../commands/place-subjects.ts'
import { boundaryCurve, hullOf } from '../../drawing/curve.ts'
import { boundsOf } from '../../drawing/diagram-bounds.ts'
import { placedIn } from '../../drawing/placed.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import { drawnSubjects } from '../../model/drawn-subjects.ts'
import type { DiagramId, FlowId, SubjectId } from '../../model/tables.ts'
import { announce } from './canvas-state.ts'
import { freePlace } from './free-place.ts'
import { snapToGrid } from './snap-move.ts'
import { reveal } from './viewport.ts'

/**
 * Goes to a diagram with the selection. What it does not show yet is drawn there too, as it stands here, moved to
 * where there is room; flows between what is placed appear by themselves.
 */
export function showInDiagram(editor: Editor, diagram: DiagramId): void {
  const { selection, diagram: here } = editor.session.getState()
  const { document } = editor.document.getState()
  const drawn = drawnSubjects(document, diagram)
  const placements = placementsFor(editor, here, selection, diagram).filter(
    ({ subject }) => !drawn.has(subject),
  )
  if (placements.length === 0) switchDiagram(editor, diagram)
  else {
    const name = get(document, 'diagram', diagram)?.name ?? ''
    editor.dispatch(
      placeSubjects,
      { diagram, placements },
      { label: t('diagrams.addTo', { name }), show: diagram, select: selection },
    )
  }
  if (drawn.size === 0) zoomToSubjects(editor, null)
  const bounds = boundsOf(editor.document.getState().document, diagram, selection)
  if (bounds !== null) reveal(editor, bounds)
}

/** Takes the selection out of this diagram and draws it in another, where there is room; goes there with it. */
export function moveToOther(editor: Editor, diagram: DiagramId): void {
  const { selection, diagram: here } = editor.session.getState()
  const subjects = selection.filter((id) => !id.startsWith('flow:'))
  const { document } = editor.document.getState()
  const name = get(document, 'diagram', diagram)?.name ?? ''
  const wasEmpty = drawnSubjects(document, diagram).size === 0
  const placements = placementsFor(editor, here, subjects, diagram).map(
    ({ subject, x = 0, y = 0, w = 0, h = 0, line = null }) => ({ subject, x, y, w, h, line }),
  )
  const moved = editor.dispatch(
    moveToDiagram,
    { from: here, to: diagram, subjects, placements },
    { label: t('diagrams.moveTo'), show: diagram, select: subjects },
  )
  if (!moved.ok) return
  announce(editor, t('diagrams.movedToDiagram', { n: subjects.length, name }))
  if (wasEmpty) zoomToSubjects(editor, null)
}

/** Where the selection would stand in another diagram: in the same order, and clear of what is there. */
function placementsFor(
  editor: Editor,
  from: DiagramId,
  selection: readonly SubjectId[],
  to: DiagramId,
): readonly SubjectPlace[] {
  const { document } = editor.document.getState()
  const { placements } = placedIn(document, from)
  const wanted = new Set(
    selection.flatMap((id): readonly SubjectId[] => {
      const flow = get(document, 'flow', id as FlowId)
      return flow === undefined ? [id] : [flow.source, flow.target]
    }),
  )
  const drawn = drawnSubjects(document, to)
  const found = [...wanted].flatMap((id) => (drawn.has(id) ? [] : (placements.get(id) ?? [])))
  const box = unionOf(
    found.map((entry) => (entry.line === null ? entry : hullOf([boundaryCurve(entry.line)]))),
  )
  if (box === null) return []
  const free = freePlace(centreOf(box), box, [...placedIn(document, to).boxes.values()])
  const dx = snapToGrid(free.x - box.x)
  const dy = snapToGrid(free.y - box.y)
  const moved = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x + dx, y: y + dy })
  return found.map(({ subject, x, y, w, h, line }) =>
    line === null
      ? { subject, ...moved({ x, y }), w, h }
      : { subject, line: { from: moved(line.from), handle: moved(line.handle), to: moved(line.to) } },
  )
}
