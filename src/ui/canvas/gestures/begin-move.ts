import type { Editor } from '../../../app/editor.ts'
import { centreOf } from '../../../base/geometry.ts'
import { placeSubjects } from '../../../commands/place-subjects.ts'
import { boundsOf } from '../../../drawing/diagram-bounds.ts'
import { movedSubjects, shiftPlacements } from '../../../layout/move-subjects.ts'
import { t } from '../../../messages/messages.ts'
import type { FlowId, SubjectId } from '../../../model/tables.ts'
import { announce, canvasOf } from '../canvas-state.ts'
import type { Draft } from '../draft.ts'
import { neighboursDuring } from '../guides/neighbours.ts'
import { snappingOf } from '../guides/snapping.ts'
import { setInto, splitBelow } from '../set-into-flow.ts'
import { snapMove, snapToGrid } from '../snap-move.ts'
import type { HeldKeys } from './pointer-gesture.ts'

export interface MoveGesture {
  /** Distance from the start in diagram units, before snapping. */
  readonly update: (dx: number, dy: number, keys?: HeldKeys) => void
  readonly commit: () => void
  readonly cancel: () => void
}

/**
 * Moves the selection, or `anchor` alone if it is not part of it. The anchor snaps, everything else keeps its
 * distance to it. The document changes once, on `commit`, and not at all if nothing moved. What is locked stays. One
 * element without flows is set into the flow on which it is let go.
 */
export function beginMove(editor: Editor, anchor: SubjectId, alone: boolean): MoveGesture {
  const { diagram, selection } = editor.session.getState()
  const canvas = canvasOf(editor)
  const { document } = editor.document.getState()
  const dragged = selection.includes(anchor) ? selection : [anchor]
  const moved = movedSubjects(document, diagram, dragged, alone)
  const box = moved.size === 0 ? null : boundsOf(document, diagram, moved.has(anchor) ? [anchor] : [...moved])
  const neighbours = neighboursDuring(editor, moved)
  const flowBelow = splitBelow(editor, moved)
  let draft: Draft | null = null
  let onto: FlowId | null = null

  return {
    update: (dx, dy, keys) => {
      if (box === null) return
      const { grid, reach, isGridFirst } = snappingOf(editor, keys ?? null)
      const to = isGridFirst
        ? { x: snapToGrid(box.x + dx, grid), y: snapToGrid(box.y + dy, grid) }
        : { x: box.x + dx, y: box.y + dy }
      const near = reach < 0 ? [] : neighbours({ ...box, ...to })
      const snap = snapMove(box, to.x - box.x, to.y - box.y, near, reach, grid)
      draft =
        snap.dx === 0 && snap.dy === 0
          ? null
          : { placements: shiftPlacements(document, diagram, moved, snap.dx, snap.dy) }
      const { guides, gaps } = snap
      onto = draft === null ? null : flowBelow(centreOf({ ...box, x: box.x + snap.dx, y: box.y + snap.dy }))
      canvas.setState({
        gesture: { kind: 'move', draft: draft ?? emptyDraft, guides, gaps, count: moved.size, onto },
      })
    },
    commit: () => {
      canvas.setState({ gesture: null })
      if (draft === null) {
        if (box === null) announce(editor, t('arrange.lockedHere'))
        return
      }
      if (onto !== null && setInto(editor, onto, draft)) return
      const placements = [...draft.placements].map(([subject, patch]) => ({ subject, ...patch }))
      editor.dispatch(placeSubjects, { diagram, placements }, { label: t('canvas.move', { n: moved.size }) })
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}

const emptyDraft: Draft = { placements: new Map() }
