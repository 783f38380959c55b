import type { Editor } from '../../../app/editor.ts'
import { type Box, boxesOverlap, inflate } from '../../../base/geometry.ts'
import { boundaryCurve, hullOf } from '../../../drawing/curve.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { indexOf, liveDiagramOf } from '../live-diagram.ts'
import { type Viewport, visibleBox } from '../viewport.ts'

/** Neighbours further away than this, in diagram units, do not attract. */
const neighbourhood = 600

/** Gives the boxes that attract a box. */
export type Neighbours = (box: Box) => readonly Box[]

/**
 * Boxes that attract in a gesture: what is drawn near and in view, apart from what is in the hand and from flows. What
 * is in view is asked for when the view moves, not at every frame.
 */
export function neighboursDuring(editor: Editor, inHand: ReadonlySet<SubjectId>): Neighbours {
  let known: { readonly viewport: Viewport; readonly areas: readonly Box[] } | null = null
  return (box) => {
    const { viewport, canvasSize } = editor.session.getState()
    if (known?.viewport !== viewport) {
      known = { viewport, areas: areasWithin(editor, inHand, visibleBox(viewport, canvasSize)) }
    }
    const near = inflate(box, neighbourhood)
    return known.areas.filter((area) => boxesOverlap(near, area))
  }
}

function areasWithin(editor: Editor, inHand: ReadonlySet<SubjectId>, seen: Box): readonly Box[] {
  const { settled } = liveDiagramOf(editor)
  return indexOf(settled)
    .within(seen)
    .flatMap((id) => {
      const placement =
        inHand.has(id) || id.startsWith('flow:') ? undefined : settled.placed.placements.get(id)
      if (placement === undefined) return []
      const area = placement.line === null ? placement : hullOf([boundaryCurve(placement.line)])
      return boxesOverlap(seen, area) ? [area] : []
    })
}
