import { type Box, centreOf, containsPoint } from '../base/geometry.ts'
import type { BoundaryId, ElementId } from '../model/tables.ts'
import type { LayoutInput } from './layout-input.ts'

/** Which boxes hold which elements. As for crossings, the centre of an element decides. */
export interface Membership {
  readonly boxes: LayoutInput['boxes']
  readonly around: (element: ElementId) => readonly BoundaryId[]
  readonly members: (box: BoundaryId) => ReadonlySet<ElementId>
  /** Boxes that hold all that this one holds, and more or as much in more space. */
  readonly outerOf: (box: BoundaryId) => readonly BoundaryId[]
  /** For sorting: negative when `a` can only stand inside of `b`, or neither in the other. A total order. */
  readonly isInner: (a: BoundaryId, b: BoundaryId) => number
}

export function membershipOf({ elements, boxes }: LayoutInput): Membership {
  const around = new Map<ElementId, BoundaryId[]>()
  const members = new Map<BoundaryId, Set<ElementId>>(boxes.map(({ id }) => [id, new Set()]))
  const boxOf = new Map<BoundaryId, Box>(boxes.map(({ id, box }) => [id, box]))
  for (const { id: element, box } of elements) {
    const centre = centreOf(box)
    const there = boxes.filter((candidate) => containsPoint(candidate.box, centre)).map(({ id }) => id)
    around.set(element, there)
    for (const id of there) members.get(id)?.add(element)
  }
  const sizeOf = (id: BoundaryId) => members.get(id)?.size ?? 0
  const areaOf = (id: BoundaryId) => {
    const box = boxOf.get(id)
    return box === undefined ? 0 : box.w * box.h
  }
  const isInner = (a: BoundaryId, b: BoundaryId) =>
    sizeOf(a) - sizeOf(b) || areaOf(a) - areaOf(b) || (a < b ? -1 : 1)

  function outerOf(id: BoundaryId): readonly BoundaryId[] {
    const [first] = members.get(id) ?? []
    const box = boxOf.get(id)
    if (first !== undefined) {
      const own = sizeOf(id)
      return (around.get(first) ?? []).filter(
        (other) => other !== id && isInner(id, other) < 0 && commonOf(id, other) === own,
      )
    }
    if (box === undefined) return []
    const centre = centreOf(box)
    return boxes
      .filter((other) => other.id !== id && isInner(id, other.id) < 0 && containsPoint(other.box, centre))
      .map((other) => other.id)
  }

  function commonOf(a: BoundaryId, b: BoundaryId): number {
    const there = members.get(b)
    let n = 0
    for (const element of members.get(a) ?? []) if (there?.has(element)) n++
    return n
  }

  return {
    boxes,
    around: (element) => around.get(element) ?? [],
    members: (box) => members.get(box) ?? new Set(),
    outerOf,
    isInner,
  }
}

/** The one of some nested boxes that lies in all others; null of none. */
export function innermost(ids: readonly BoundaryId[], { isInner }: Membership): BoundaryId | null {
  return [...ids].sort(isInner)[0] ?? null
}
