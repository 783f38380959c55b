import { type Box, centreOf, containsPoint, unionOf } from '../base/geometry.ts'
import type { BoundaryId, ElementId } from '../model/tables.ts'
import type { LayoutInput } from './layout-input.ts'
import { innermost, type Membership, membershipOf } from './membership.ts'
import { type RigidSet, rigidSets } from './rigid-sets.ts'

/** What a region holds: an element, a region within, or a block that keeps its inner arrangement. */
export type Item = LeafItem | RegionItem | BlockItem

export interface LeafItem {
  readonly kind: 'element'
  readonly id: ElementId
  readonly box: Box
}

export interface RegionItem {
  readonly kind: 'region'
  /** A box boundary; null for the whole diagram. */
  readonly id: BoundaryId | null
  readonly box: Box
  readonly titleWidth: number
  readonly items: readonly Item[]
}

/** Moves as a whole: what is locked, and boxes that overlap each other, with all that stands in them. */
export interface BlockItem {
  readonly kind: 'block'
  readonly id: string
  readonly box: Box
  readonly elements: readonly ElementId[]
  readonly boxes: readonly BoundaryId[]
  /** It stays at its place, and everything else is put around it. */
  readonly isLocked: boolean
}

/**
 * The diagram as a tree: an element stands in the innermost box that contains its centre. Boxes are nested by what
 * stands in them, so that one that sticks out a little of the box around it counts as inside.
 */
export function regionsOf(input: LayoutInput): RegionItem {
  const membership = membershipOf(input)
  const rigid = rigidSets(input, membership)
  const inBlock = new Set(
    rigid.flatMap(({ boxes, elements }) => [...boxes, ...elements] as readonly string[]),
  )
  const children = new Map<BoundaryId | null, Item[]>()
  const put = (parent: BoundaryId | null, item: Item) => {
    const there = children.get(parent)
    if (there === undefined) children.set(parent, [item])
    else there.push(item)
  }
  const free = (ids: readonly BoundaryId[]) => ids.filter((id) => !inBlock.has(id))

  for (const { id, box } of input.elements) {
    if (inBlock.has(id)) continue
    put(innermost(free(membership.around(id)), membership), { kind: 'element', id, box })
  }
  for (const [nth, set] of rigid.entries()) {
    const block = blockOf(input, set, nth)
    if (block !== null) put(parentOfBlock(block, set, membership, free), block)
  }
  const regions = new Map<BoundaryId, () => RegionItem>()
  for (const { id, box, titleWidth } of input.boxes) {
    if (inBlock.has(id)) continue
    regions.set(id, () => ({ kind: 'region', id, box, titleWidth, items: sorted(children.get(id)) }))
  }
  // Inner ones first, so that each finds its own regions already in its list.
  const inward = [...regions.keys()].sort((a, b) => membership.isInner(a, b))
  for (const id of inward) {
    const region = regions.get(id)?.()
    if (region !== undefined) put(innermost(free(membership.outerOf(id)), membership), region)
  }
  const all = [...input.elements, ...input.boxes].map(({ box }) => box)
  const bounds = unionOf(all) ?? { x: 0, y: 0, w: 0, h: 0 }
  return { kind: 'region', id: null, box: bounds, titleWidth: 0, items: sorted(children.get(null)) }
}

/** By where things stand now, so that what is left or above tends to stay so; then by id. */
function sorted(items: readonly Item[] = []): readonly Item[] {
  return [...items].sort(
    (a, b) => a.box.y - b.box.y || a.box.x - b.box.x || (String(a.id) < String(b.id) ? -1 : 1),
  )
}

function blockOf(input: LayoutInput, set: RigidSet, nth: number): BlockItem | null {
  const parts = [
    ...input.elements.filter(({ id }) => set.elements.has(id)),
    ...input.boxes.filter(({ id }) => set.boxes.has(id)),
  ]
  const box = unionOf(parts.map((part) => part.box))
  if (box === null) return null
  const { isLocked } = set
  return {
    ...{ kind: 'block', id: `block:${nth}`, box, isLocked },
    elements: [...set.elements].sort(),
    boxes: [...set.boxes].sort(),
  }
}

function parentOfBlock(
  block: BlockItem,
  { elements }: RigidSet,
  membership: Membership,
  free: (ids: readonly BoundaryId[]) => readonly BoundaryId[],
): BoundaryId | null {
  const [first] = elements
  if (first !== undefined) return innermost(free(membership.around(first)), membership)
  const centre = centreOf(block.box)
  const around = membership.boxes.filter(({ box }) => containsPoint(box, centre)).map(({ id }) => id)
  return innermost(free(around), membership)
}
