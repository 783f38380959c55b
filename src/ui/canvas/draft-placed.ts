import type { Box } from '../../base/geometry.ts'
import type { Placed } from '../../drawing/placed.ts'
import type { Placement, SubjectId } from '../../model/tables.ts'
import type { Draft } from './draft.ts'

/**
 * A diagram's content with the placements of a gesture, for frames of a drag: shares everything that does not move
 * and sorts nothing, where going through a draft document would index the whole diagram again at every frame.
 */
export function draftPlaced(placed: Placed, draft: Draft): Placed {
  const placements = new Map(placed.placements)
  const boxes = new Map<SubjectId, Box>(placed.boxes)
  for (const [subject, patch] of draft.placements) {
    const before = placed.placements.get(subject)
    if (before === undefined) continue
    const now = { ...before, ...patch }
    placements.set(subject, now)
    if (boxes.has(subject)) boxes.set(subject, now)
  }
  const moved = <T extends { readonly placement: Placement }>(entry: T): T => {
    const placement = placements.get(entry.placement.subject)
    return placement === undefined || placement === entry.placement ? entry : { ...entry, placement }
  }
  return {
    ...placed,
    placements,
    boxes,
    elements: placed.elements.map(moved),
    boundaries: placed.boundaries.map(moved),
  }
}
