import type { Placed } from '../../drawing/placed.ts'
import type { Placement, SubjectId } from '../../model/tables.ts'

/** A diagram's content without what is not mounted; itself when all is. */
export function mountedPart(placed: Placed, mounted: ReadonlySet<SubjectId> | null): Placed {
  if (mounted === null) return placed
  return {
    ...placed,
    elements: placed.elements.filter(({ element }) => mounted.has(element.id)),
    boundaries: placed.boundaries.filter(({ boundary }) => mounted.has(boundary.id)),
    flows: placed.flows.filter(({ id }) => mounted.has(id)),
  }
}

/**
 * What is mounted of a diagram at rest, as a gesture draws it: only what is mounted is looked at, which is little, where
 * going through all of the diagram would take time at every frame.
 */
export function mountedDuring(part: Placed, live: Placed): Placed {
  if (part.placements === live.placements) return part
  const now = <T extends { readonly placement: Placement }>(entry: T): T => {
    const placement = live.placements.get(entry.placement.subject)
    return placement === undefined || placement === entry.placement ? entry : { ...entry, placement }
  }
  const { placements, boxes } = live
  return {
    ...part,
    placements,
    boxes,
    elements: part.elements.map(now),
    boundaries: part.boundaries.map(now),
  }
}
