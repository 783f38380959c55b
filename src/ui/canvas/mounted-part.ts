import type { Placed } from '../../drawing/placed.ts'
import type { SubjectId } from '../../model/tables.ts'

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
