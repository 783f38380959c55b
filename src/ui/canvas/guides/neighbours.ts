import type { Editor } from '../../../app/editor.ts'
import { type Box, boxesOverlap, inflate } from '../../../base/geometry.ts'
import { boundaryCurve, hullOf } from '../../../drawing/curve.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { indexOf, liveDiagramOf } from '../live-diagram.ts'
import { visibleBox } from '../viewport.ts'

/** Neighbours further away than this, in diagram units, do not attract. */
const neighbourhood = 600

/** Boxes that attract: what is drawn near `box` and in view, apart from what is in the hand and from flows. */
export function neighboursOf(editor: Editor, inHand: ReadonlySet<SubjectId>, box: Box): readonly Box[] {
  const { viewport, canvasSize } = editor.session.getState()
  const { settled } = liveDiagramOf(editor)
  const seen = visibleBox(viewport, canvasSize)
  return indexOf(settled)
    .within(inflate(box, neighbourhood))
    .flatMap((id) => {
      const placement =
        inHand.has(id) || id.startsWith('flow:') ? undefined : settled.placed.placements.get(id)
      if (placement === undefined) return []
      const area = placement.line === null ? placement : hullOf([boundaryCurve(placement.line)])
      return boxesOverlap(seen, area) ? [area] : []
    })
}
