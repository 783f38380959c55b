import { type Box, type Point, unionOf } from '../base/geometry.ts'
import type { Layout } from './lay-out-regions.ts'
import type { LayoutInput } from './layout-input.ts'
import type { BlockItem, RegionItem } from './regions.ts'

/** The grid that everything is dragged on. */
const grid = 8

/**
 * A layout in the diagram: blocks taken apart again, and all of it moved to where the locked block stands, or, where
 * nothing is locked, to where the diagram begins now. Whole units.
 */
export function placesFrom(input: LayoutInput, root: RegionItem, layout: Layout): ReadonlyMap<string, Box> {
  const blocks = blocksOf(root)
  const offset = offsetOf(input, blocks, layout)
  const original = new Map<string, Box>([...input.elements, ...input.boxes].map(({ id, box }) => [id, box]))
  const places = new Map<string, Box>()
  const known = new Set<string>(original.keys())
  for (const [id, box] of layout) {
    if (!known.has(id)) continue
    const x = Math.round(box.x + offset.x)
    const y = Math.round(box.y + offset.y)
    places.set(id, { x, y, w: Math.ceil(box.w), h: Math.ceil(box.h) })
  }
  for (const block of blocks) {
    const to = layout.get(block.id)
    if (to === undefined) continue
    const dx = block.isLocked ? 0 : Math.round(to.x + offset.x - block.box.x)
    const dy = block.isLocked ? 0 : Math.round(to.y + offset.y - block.box.y)
    for (const id of [...block.elements, ...block.boxes]) {
      const box = original.get(id)
      if (box !== undefined) places.set(id, { ...box, x: box.x + dx, y: box.y + dy })
    }
  }
  return places
}

function offsetOf(input: LayoutInput, blocks: readonly BlockItem[], layout: Layout): Point {
  const locked = blocks.find(({ isLocked }) => isLocked)
  const there = locked === undefined ? undefined : layout.get(locked.id)
  if (locked !== undefined && there !== undefined) {
    return { x: locked.box.x - there.x, y: locked.box.y - there.y }
  }
  const before = unionOf([...input.elements, ...input.boxes].map(({ box }) => box))
  const after = unionOf([...layout].flatMap(([id, box]) => (id === 'root' ? [] : [box])))
  if (before === null || after === null) return { x: 0, y: 0 }
  const snapped = (value: number) => Math.round(value / grid) * grid
  return { x: snapped(before.x) - after.x, y: snapped(before.y) - after.y }
}

function blocksOf(region: RegionItem): readonly BlockItem[] {
  return region.items.flatMap((item) =>
    item.kind === 'block' ? item : item.kind === 'region' ? blocksOf(item) : [],
  )
}
