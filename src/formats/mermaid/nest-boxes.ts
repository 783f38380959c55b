import { type Box, centreOf, containsBox, containsPoint } from '../../base/geometry.ts'

/** What is in what: each box in the smallest one around it, each thing in the smallest one around its centre. */
export interface Nesting<Id> {
  /** Null for what stands in no box. */
  readonly boxOf: (id: Id) => Id | null
  /** Boxes around a thing's centre that are not around `boxOf(thing)`: overlapping boxes, which no tree can hold. */
  readonly othersAround: (id: Id) => readonly Id[]
}

/**
 * @param boxes of two that are equal the first contains the second
 * O(n·m) for n things and m boxes.
 */
export function nestBoxes<Id>(boxes: ReadonlyMap<Id, Box>, things: ReadonlyMap<Id, Box>): Nesting<Id> {
  const bySize = [...boxes].sort(([, a], [, b]) => b.w * b.h - a.w * a.h)
  const parents = new Map<Id, Id | null>()
  const others = new Map<Id, readonly Id[]>()
  for (const [i, [id, box]] of bySize.entries()) {
    const around = bySize.slice(0, i).findLast(([, candidate]) => containsBox(candidate, box))
    parents.set(id, around?.[0] ?? null)
  }
  for (const [id, box] of things) {
    const centre = centreOf(box)
    const around = bySize.filter(([, candidate]) => containsPoint(candidate, centre)).map(([boxId]) => boxId)
    const parent = around.at(-1) ?? null
    parents.set(id, parent)
    const chain = new Set(ancestorsOf(parent, parents))
    const outside = around.filter((boxId) => !chain.has(boxId))
    if (outside.length > 0) others.set(id, outside)
  }
  return { boxOf: (id) => parents.get(id) ?? null, othersAround: (id) => others.get(id) ?? [] }
}

function* ancestorsOf<Id>(id: Id | null, parents: ReadonlyMap<Id, Id | null>): Iterable<Id> {
  for (let at = id; at !== null; at = parents.get(at) ?? null) yield at
}
