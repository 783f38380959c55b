import type { Editor } from '../../../app/editor.ts'
import { type Box, boxesOverlap, inflate } from '../../../base/geometry.ts'
import { placeSubjects } from '../../../commands/place-subjects.ts'
import { boundaryCurve, hullOf } from '../../../drawing/curve.ts'
import { boundsOf } from '../../../drawing/diagram-bounds.ts'
import { t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'
import type { Draft } from '../draft.ts'
import { indexOf, liveDiagramOf } from '../live-diagram.ts'
import { movedSubjects, shiftPlacements } from '../../../layout/move-subjects.ts'
import { snapMove } from '../snap-move.ts'
import { visibleBox } from '../viewport.ts'

export interface MoveGesture {
  /** Distance from the start in diagram units, before snapping. */
  readonly update: (dx: number, dy: number) => void
  readonly commit: () => void
  readonly cancel: () => void
}

/** How near an edge must come to another to be pulled there, in CSS pixels. */
const snapReach = 5
/** Neighbours further away than this, in diagram units, do not attract. */
const neighbourhood = 600

/**
 * Moves the selection, or `anchor` alone if it is not part of it. The anchor snaps, everything else keeps its
 * distance to it. The document changes once, on `commit`, and not at all if nothing moved.
 */
export function beginMove(editor: Editor, anchor: SubjectId, alone: boolean): MoveGesture {
  const { diagram, selection } = editor.session.getState()
  const canvas = canvasOf(editor)
  const { document } = editor.document.getState()
  const dragged = selection.includes(anchor) ? selection : [anchor]
  const moved = movedSubjects(document, diagram, dragged, alone)
  const box = boundsOf(document, diagram, [anchor])
  let draft: Draft | null = null

  return {
    update: (dx, dy) => {
      if (box === null) return
      const near = inflate({ ...box, x: box.x + dx, y: box.y + dy }, neighbourhood)
      const snap = snapMove(
        box,
        dx,
        dy,
        neighboursOf(editor, moved, near),
        snapReach / editor.session.getState().viewport.zoom,
      )
      draft =
        snap.dx === 0 && snap.dy === 0
          ? null
          : { placements: shiftPlacements(document, diagram, moved, snap.dx, snap.dy) }
      canvas.setState({
        gesture: { kind: 'move', draft: draft ?? emptyDraft, guides: snap.guides, count: moved.size },
      })
    },
    commit: () => {
      canvas.setState({ gesture: null })
      if (draft === null) return
      const placements = [...draft.placements].map(([subject, patch]) => ({ subject, ...patch }))
      editor.dispatch(placeSubjects, { diagram, placements }, { label: t('canvas.move', { n: moved.size }) })
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}

const emptyDraft: Draft = { placements: new Map() }

/** Boxes that attract: what is drawn near `area` and in view, apart from what moves and from flows. */
function neighboursOf(editor: Editor, moved: ReadonlySet<SubjectId>, area: Box): readonly Box[] {
  const { viewport, canvasSize } = editor.session.getState()
  const { settled } = liveDiagramOf(editor)
  const seen = visibleBox(viewport, canvasSize)
  return indexOf(settled)
    .within(area)
    .flatMap((id) => {
      const placement =
        moved.has(id) || id.startsWith('flow:') ? undefined : settled.placed.placements.get(id)
      if (placement === undefined) return []
      const box = placement.line === null ? placement : hullOf([boundaryCurve(placement.line)])
      return boxesOverlap(seen, box) ? [box] : []
    })
}
