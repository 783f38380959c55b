import type { Box } from '../../base/geometry.ts'
import { patchedMap } from '../../base/patched-map.ts'
import type { Placed } from '../../drawing/placed.ts'
import type { Placement, SubjectId } from '../../model/tables.ts'
import type { Draft } from './draft.ts'

/**
 * A diagram's content with the placements of a gesture, for frames of a drag: shares everything that does not move
 * and sorts nothing. Its price depends on what is in the hand, not on the diagram, but for two lists that are copied.
 */
export function draftPlaced(placed: Placed, draft: Draft): Placed {
  const placements = new Map<SubjectId, Placement>()
  const boxes = new Map<SubjectId, Box>()
  const elements = [...placed.elements]
  const boundaries = [...placed.boundaries]
  const { elementAt, boundaryAt } = positionsIn(placed)
  for (const [subject, patch] of draft.placements) {
    const before = placed.placements.get(subject)
    if (before === undefined) continue
    const now = { ...before, ...patch }
    placements.set(subject, now)
    boxes.set(subject, now)
    putAt(elements, elementAt.get(subject), now)
    putAt(boundaries, boundaryAt.get(subject), now)
  }
  return {
    ...placed,
    placements: patchedMap(placed.placements, placements),
    boxes: patchedMap(placed.boxes, boxes),
    elements,
    boundaries,
  }
}

function putAt<T extends { readonly placement: Placement }>(
  entries: T[],
  index: number | undefined,
  placement: Placement,
): void {
  const before = index === undefined ? undefined : entries[index]
  if (index !== undefined && before !== undefined) entries[index] = { ...before, placement }
}

interface Positions {
  readonly elementAt: ReadonlyMap<SubjectId, number>
  readonly boundaryAt: ReadonlyMap<SubjectId, number>
}

const positions = new WeakMap<Placed, Positions>()

/** Where in its list each element and boundary stands; found out at the first frame of a gesture. */
function positionsIn(placed: Placed): Positions {
  const known = positions.get(placed)
  if (known !== undefined) return known
  const found = {
    elementAt: new Map(placed.elements.map(({ element }, i): [SubjectId, number] => [element.id, i])),
    boundaryAt: new Map(placed.boundaries.map(({ boundary }, i): [SubjectId, number] => [boundary.id, i])),
  }
  positions.set(placed, found)
  return found
}
