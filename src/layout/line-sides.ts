import { centreOf } from '../base/geometry.ts'
import { flowsAcross, type Places } from './crossings-of.ts'
import { pathsOf, type Sides } from './lay-out-regions.ts'
import type { LayoutInput } from './layout-input.ts'
import type { RegionItem } from './regions.ts'

/**
 * Where a boundary line parts the top of the diagram in two, so that exactly the flows from one part to the other
 * cross it: which item is on which side, in the direction of the layout. With such sides there is a place for the
 * line in any layout. Empty when a line parts something else, such as the inside of a box; one line only.
 */
export function lineSides(input: LayoutInput, places: Places, root: RegionItem): Sides {
  const [only, more] = input.lines
  if (only === undefined || more !== undefined) return new Map()
  const across = flowsAcross(input, places, only.line)
  if (across.size === 0) return new Map()
  const paths = pathsOf(root)
  const links = new Map<string, { readonly to: string; readonly crosses: boolean }[]>()
  for (const { id, source, target } of input.flows) {
    const from = paths.get(source)?.[0]
    const to = paths.get(target)?.[0]
    if (from === undefined || to === undefined) continue
    const crosses = across.has(id)
    if (from === to && crosses) return new Map()
    if (from === to) continue
    links.set(from, [...(links.get(from) ?? []), { to, crosses }])
    links.set(to, [...(links.get(to) ?? []), { to: from, crosses }])
  }
  const sides = new Map<string, number>()
  const { from, to } = only.line
  const isBeyond = (item: RegionItem['items'][number]) => {
    const { x, y } = centreOf(item.box)
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) > 0
  }
  for (const item of root.items) {
    const id = String(item.id)
    if (sides.has(id)) continue
    sides.set(id, isBeyond(item) ? 1 : 0)
    for (const waiting = [id]; waiting.length > 0; ) {
      const next = waiting.pop() ?? ''
      const side = sides.get(next) ?? 0
      for (const link of links.get(next) ?? []) {
        const expected = link.crosses ? 1 - side : side
        const known = sides.get(link.to)
        if (known !== undefined && known !== expected) return new Map()
        if (known !== undefined) continue
        sides.set(link.to, expected)
        waiting.push(link.to)
      }
    }
  }
  return facing(sides, root, input.direction)
}

/** What is further along now stays so: side 1 is to the right, or below. */
function facing(sides: Sides, root: RegionItem, direction: LayoutInput['direction']): Sides {
  const mean = (side: number) => {
    const items = root.items.filter(({ id }) => sides.get(String(id)) === side)
    const along = items.map(({ box }) => (direction === 'right' ? centreOf(box).x : centreOf(box).y))
    return along.reduce((sum, at) => sum + at, 0) / Math.max(1, along.length)
  }
  if (mean(0) <= mean(1)) return sides
  return new Map([...sides].map(([id, side]) => [id, 1 - side]))
}
