import type { BoundaryId, ElementId } from '../model/tables.ts'
import type { LayoutInput } from './layout-input.ts'
import type { Membership } from './membership.ts'

/** Elements and boxes that keep their places to each other. */
export interface RigidSet {
  readonly elements: Set<ElementId>
  readonly boxes: Set<BoundaryId>
  readonly isLocked: boolean
}

/**
 * What cannot be taken apart: everything that is locked, as one set, and boxes that share some elements without one
 * holding all of the other. A box that shares only some elements with a set belongs to it whole.
 */
export function rigidSets(input: LayoutInput, membership: Membership): readonly RigidSet[] {
  const sets: RigidSet[] = []
  const locked = new Set<string>(input.locked)
  const first: RigidSet = { elements: new Set(), boxes: new Set(), isLocked: true }
  for (const { id } of input.elements) if (locked.has(id)) first.elements.add(id)
  for (const { id } of input.boxes) if (locked.has(id)) takeBox(first, id, membership)
  if (first.elements.size + first.boxes.size > 0) sets.push(first)
  for (const [a, b] of overlapping(input, membership)) {
    const set: RigidSet = { elements: new Set(), boxes: new Set(), isLocked: false }
    takeBox(set, a, membership)
    takeBox(set, b, membership)
    sets.push(set)
  }
  return closed(sets, membership)
}

/** Grows and merges the sets until no box is torn by one. */
function closed(start: readonly RigidSet[], membership: Membership): readonly RigidSet[] {
  let sets = [...start]
  for (let isSettled = false; !isSettled; ) {
    isSettled = true
    for (const set of sets) {
      for (const { id } of membership.boxes) {
        if (!set.boxes.has(id) && isTorn(set, membership.members(id))) {
          takeBox(set, id, membership)
          isSettled = false
        }
      }
    }
    const merged = mergeMeeting(sets)
    if (merged.length < sets.length) isSettled = false
    sets = merged
  }
  return sets
}

/** Whether a set holds something of a box, but neither is the set within the box nor has it nothing of it. */
function isTorn({ elements }: RigidSet, members: ReadonlySet<ElementId>): boolean {
  let shared = 0
  for (const id of members) if (elements.has(id)) shared++
  return shared > 0 && shared < elements.size
}

function mergeMeeting(sets: readonly RigidSet[]): RigidSet[] {
  const merged: RigidSet[] = []
  for (const set of sets) {
    const meeting = merged.find(
      (other) => meets(other.elements, set.elements) || meets(other.boxes, set.boxes),
    )
    if (meeting === undefined) {
      merged.push(set)
      continue
    }
    for (const id of set.elements) meeting.elements.add(id)
    for (const id of set.boxes) meeting.boxes.add(id)
  }
  return merged
}

function meets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const each of a) if (b.has(each)) return true
  return false
}

function takeBox(set: RigidSet, id: BoundaryId, membership: Membership): void {
  set.boxes.add(id)
  for (const element of membership.members(id)) set.elements.add(element)
}

/** Pairs of boxes that have some elements in common while each has others too. */
function overlapping(
  { elements }: LayoutInput,
  membership: Membership,
): readonly (readonly [BoundaryId, BoundaryId])[] {
  const common = new Map<string, { readonly a: BoundaryId; readonly b: BoundaryId; n: number }>()
  for (const { id } of elements) {
    const around = membership.around(id)
    for (const [i, a] of around.entries()) {
      for (const b of around.slice(i + 1)) {
        const pair = common.get(`${a}\n${b}`)
        if (pair === undefined) common.set(`${a}\n${b}`, { a, b, n: 1 })
        else pair.n++
      }
    }
  }
  return [...common.values()]
    .filter(({ a, b, n }) => n < Math.min(membership.members(a).size, membership.members(b).size))
    .map(({ a, b }) => [a, b])
}
