import { layoutOf } from '../../../app/arrange/layout-state.ts'
import type { Editor } from '../../../app/editor.ts'
import type { ArrangedPlace } from '../../../commands/arrange-subjects.ts'
import { placedIn } from '../../../drawing/placed.ts'
import type { PlacementPatch } from '../../../layout/move-subjects.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'
import type { Draft } from '../draft.ts'

/** How long things take to their new places, in milliseconds. */
export const arrangeMs = 170
/** With more than this, every frame would take too long: they are there at once. */
const mostMoving = 160

/**
 * Shows what a layout has moved on its way, over a document that has it already. Anything that is done meanwhile ends
 * it.
 * @returns stops watching
 */
export function playArrangements(editor: Editor, wantsLessMotion: () => boolean): () => void {
  const canvas = canvasOf(editor)
  return layoutOf(editor).subscribe(({ last }, { last: before }) => {
    if (last === null || last === before || last.before.length > mostMoving || wantsLessMotion()) return
    if (canvas.getState().gesture !== null) return
    const { placements } = placedIn(editor.document.getState().document, last.diagram)
    const start = performance.now()
    let shown: Draft | null = null
    const step = (now: number) => {
      const { gesture } = canvas.getState()
      const isOurs =
        shown === null ? gesture === null : gesture !== null && 'draft' in gesture && gesture.draft === shown
      if (!isOurs) return
      const share = (now - start) / arrangeMs
      if (share >= 1) {
        canvas.setState({ gesture: null })
        return
      }
      const draft: Draft = { placements: between(last.before, placements, eased(Math.max(0, share))) }
      shown = draft
      canvas.setState({ gesture: { kind: 'arrange', draft } })
      requestAnimationFrame(step)
    }
    step(start)
  })
}

/** Places on the way from `before` to where things stand; 0 is there, 1 is here. */
export function between(
  before: readonly ArrangedPlace[],
  placements: ReadonlyMap<SubjectId, Required<Pick<PlacementPatch, 'x' | 'y' | 'w' | 'h'>>>,
  share: number,
): ReadonlyMap<SubjectId, PlacementPatch> {
  const on = new Map<SubjectId, PlacementPatch>()
  const mix = (from: number, to: number) => from + (to - from) * share
  for (const { subject, x, y, w, h } of before) {
    const to = placements.get(subject)
    if (to === undefined || x === undefined || y === undefined || w === undefined || h === undefined) continue
    on.set(subject, { x: mix(x, to.x), y: mix(y, to.y), w: mix(w, to.w), h: mix(h, to.h) })
  }
  return on
}

function eased(share: number): number {
  return 1 - (1 - share) ** 3
}
