import { type Box, centreOf, containsBox, containsPoint } from '../../base/geometry.ts'
import { rememberEach } from '../../base/remember-each.ts'
import type { Placed } from '../../drawing/placed.ts'
import type { BoundaryId, SubjectId } from '../../model/tables.ts'

/** The boundary boxes of a diagram, the smallest first. */
const boxesOf = rememberEach((placed: Placed) =>
  placed.boundaries
    .filter(({ placement }) => placement.line === null)
    .map(({ boundary, placement }) => ({ id: boundary.id, box: placement as Box }))
    .sort((a, b) => a.box.w * a.box.h - b.box.w * b.box.h || (a.id < b.id ? -1 : 1)),
)

/**
 * The innermost boundary box that something lies in, as flows cross them: by its centre for an element, wholly for a
 * boundary box. Null for none, and for what is not placed here.
 */
export function boundaryAround(placed: Placed, subject: SubjectId): BoundaryId | null {
  const element = placed.boxes.get(subject)
  if (element !== undefined) {
    const centre = centreOf(element)
    return boxesOf(placed).find(({ box }) => containsPoint(box, centre))?.id ?? null
  }
  const own = boxesOf(placed).findIndex(({ id }) => id === subject)
  const box = boxesOf(placed)[own]?.box
  if (box === undefined) return null
  return boxesOf(placed).find((outer, i) => i > own && containsBox(outer.box, box))?.id ?? null
}

/** What lies directly or deeper in a boundary box. */
export function contentOf(placed: Placed, boundary: SubjectId): ReadonlySet<SubjectId> {
  const around = boxesOf(placed).find(({ id }) => id === boundary)?.box
  if (around === undefined) return new Set()
  const elements = placed.elements.flatMap(({ element, placement }) =>
    containsPoint(around, centreOf(placement)) ? [element.id] : [],
  )
  const boxes = boxesOf(placed).flatMap(({ id, box }) =>
    id !== boundary && containsBox(around, box) ? [id] : [],
  )
  return new Set<SubjectId>([...boxes, ...elements])
}
