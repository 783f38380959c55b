import type { Box } from '../base/geometry.ts'
import { padding } from './elk-graph.ts'
import type { Layout } from './lay-out-regions.ts'
import type { LayoutDirection } from './layout-input.ts'
import type { Item, RegionItem } from './regions.ts'

/**
 * Ways to turn round what stands in one region: left for right, or top for bottom, with what is within its items as it
 * was. The whole is not turned against its direction.
 */
export function turnsOf(
  root: RegionItem,
  direction: LayoutDirection,
): readonly ((layout: Layout) => Layout)[] {
  const along = direction === 'right' ? 'x' : 'y'
  return regionsWithin(root).flatMap((region) =>
    (['x', 'y'] as const)
      .filter((axis) => region.id !== null || axis !== along)
      .map((axis) => (layout: Layout) => turned(region, axis, layout)),
  )
}

function turned(region: RegionItem, axis: 'x' | 'y', layout: Layout): Layout {
  const box = layout.get(region.id ?? 'root')
  if (box === undefined) return layout
  const sum = axis === 'x' ? 2 * box.x + box.w : 2 * box.y + box.h + padding.top - padding.bottom
  const next = new Map<string, Box>(layout)
  for (const item of region.items) {
    const at = layout.get(item.id ?? 'root')
    if (at === undefined) continue
    const by = axis === 'x' ? sum - 2 * at.x - at.w : sum - 2 * at.y - at.h
    for (const id of idsWithin(item)) {
      const old = layout.get(id)
      if (old !== undefined) next.set(id, { ...old, [axis]: old[axis] + by })
    }
  }
  return next
}

function regionsWithin(region: RegionItem): readonly RegionItem[] {
  const inner = region.items.flatMap((item) => (item.kind === 'region' ? regionsWithin(item) : []))
  return region.items.length > 1 ? [region, ...inner] : inner
}

function idsWithin(item: Item): readonly string[] {
  const own = item.id ?? 'root'
  return item.kind === 'region' ? [own, ...item.items.flatMap(idsWithin)] : [own]
}
