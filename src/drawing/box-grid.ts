import type { Box } from '../base/geometry.ts'

/**
 * A uniform grid over boxes: what lies here, in time that does not depend on the size of the model. Asked
 * hundreds of thousands of times for a large diagram, hence no callbacks.
 */
export interface BoxGrid<T> {
  readonly insert: (box: Box, item: T) => void
  /** Takes back all boxes of an item. What is left of them costs a little until the grid is thrown away. */
  readonly remove: (item: T) => void
  /** How many boxes overlap `area`; `own` and the ignored ones do not count. */
  readonly count: (area: Box, own: T | null, ignored: ReadonlySet<T>) => number
  /** The boxes that overlap `area`; those of the ignored items do not count. In no particular order. */
  readonly within: (area: Box, ignored: ReadonlySet<T>) => readonly Box[]
  /** An item whose box contains the point, if any; the two `own` and the ignored ones do not count. */
  readonly coverAt: (x: number, y: number, own: T, alsoOwn: T, ignored: ReadonlySet<T>) => T | null
  /** The item that the first of several points is covered by, as `coverAt` has it. @param points x and y in turn */
  readonly coverAlong: (points: Float64Array, own: T, alsoOwn: T, ignored: ReadonlySet<T>) => T | null
}

interface Entry<T> {
  /** Infinite once removed, so that nothing lies within. */
  left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly item: T
  /** Number of the query that counted it last: an entry stands in several cells. */
  seen: number
}

export function createBoxGrid<T>(cell: number): BoxGrid<T> {
  const cells = new Map<number, Entry<T>[]>()
  // Boxes so large that listing them in every cell would cost more than looking at them each time.
  const everywhere: Entry<T>[] = []
  const entriesOf = new Map<T, Entry<T>[]>()
  let query = 0

  const remove = (item: T) => {
    for (const entry of entriesOf.get(item) ?? []) entry.left = Number.POSITIVE_INFINITY
    entriesOf.delete(item)
  }

  const insert = (box: Box, item: T) => {
    const entry = { left: box.x, top: box.y, right: box.x + box.w, bottom: box.y + box.h, item, seen: 0 }
    const known = entriesOf.get(item)
    if (known === undefined) entriesOf.set(item, [entry])
    else known.push(entry)
    const firstX = Math.floor(entry.left / cell)
    const lastX = Math.floor(entry.right / cell)
    const firstY = Math.floor(entry.top / cell)
    const lastY = Math.floor(entry.bottom / cell)
    if ((lastX - firstX + 1) * (lastY - firstY + 1) > maxCells) {
      everywhere.push(entry)
      return
    }
    for (let cx = firstX; cx <= lastX; cx++) {
      for (let cy = firstY; cy <= lastY; cy++) {
        const key = keyOf(cx, cy)
        const list = cells.get(key)
        if (list === undefined) cells.set(key, [entry])
        else list.push(entry)
      }
    }
  }

  const countIn = (list: readonly Entry<T>[], area: Box, own: T | null, ignored: ReadonlySet<T>): number => {
    let found = 0
    for (const entry of list) {
      if (entry.seen === query) continue
      entry.seen = query
      if (entry.left >= area.x + area.w || area.x >= entry.right) continue
      if (entry.top >= area.y + area.h || area.y >= entry.bottom) continue
      if (entry.item !== own && !ignored.has(entry.item)) found++
    }
    return found
  }

  const count = (area: Box, own: T | null, ignored: ReadonlySet<T>): number => {
    query++
    let found = everywhere.length > 0 ? countIn(everywhere, area, own, ignored) : 0
    const lastX = Math.floor((area.x + area.w) / cell)
    const lastY = Math.floor((area.y + area.h) / cell)
    for (let cx = Math.floor(area.x / cell); cx <= lastX; cx++) {
      for (let cy = Math.floor(area.y / cell); cy <= lastY; cy++) {
        const list = cells.get(keyOf(cx, cy))
        if (list !== undefined) found += countIn(list, area, own, ignored)
      }
    }
    return found
  }

  const within = (area: Box, ignored: ReadonlySet<T>): readonly Box[] => {
    query++
    const found: Box[] = []
    const look = (list: readonly Entry<T>[]) => {
      for (const entry of list) {
        if (entry.seen === query) continue
        entry.seen = query
        const { left, top, right, bottom, item } = entry
        if (left >= area.x + area.w || area.x >= right || top >= area.y + area.h || area.y >= bottom) continue
        if (!ignored.has(item)) found.push({ x: left, y: top, w: right - left, h: bottom - top })
      }
    }
    look(everywhere)
    const lastX = Math.floor((area.x + area.w) / cell)
    const lastY = Math.floor((area.y + area.h) / cell)
    for (let cx = Math.floor(area.x / cell); cx <= lastX; cx++) {
      for (let cy = Math.floor(area.y / cell); cy <= lastY; cy++) look(cells.get(keyOf(cx, cy)) ?? [])
    }
    return found
  }

  const coverAt = (x: number, y: number, own: T, alsoOwn: T, ignored: ReadonlySet<T>): T | null => {
    const list = cells.get(keyOf(Math.floor(x / cell), Math.floor(y / cell)))
    const found = list === undefined ? null : coverIn(list, x, y, own, alsoOwn, ignored)
    if (found !== null || everywhere.length === 0) return found
    return coverIn(everywhere, x, y, own, alsoOwn, ignored)
  }

  const coverAlong = (points: Float64Array, own: T, alsoOwn: T, ignored: ReadonlySet<T>): T | null => {
    let cx = Number.NaN
    let cy = Number.NaN
    let list: readonly Entry<T>[] | undefined
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] ?? 0
      const y = points[i + 1] ?? 0
      const nextX = Math.floor(x / cell)
      const nextY = Math.floor(y / cell)
      // Most points lie in the cell of the one before.
      if (nextX !== cx || nextY !== cy) {
        cx = nextX
        cy = nextY
        list = cells.get(keyOf(cx, cy))
      }
      const found =
        (list === undefined ? null : coverIn(list, x, y, own, alsoOwn, ignored)) ??
        (everywhere.length === 0 ? null : coverIn(everywhere, x, y, own, alsoOwn, ignored))
      if (found !== null) return found
    }
    return null
  }

  return { insert, remove, count, within, coverAt, coverAlong }
}

function coverIn<T>(
  list: readonly Entry<T>[],
  x: number,
  y: number,
  own: T,
  alsoOwn: T,
  ignored: ReadonlySet<T>,
): T | null {
  for (const entry of list) {
    if (x <= entry.left || x >= entry.right || y <= entry.top || y >= entry.bottom) continue
    if (entry.item !== own && entry.item !== alsoOwn && !ignored.has(entry.item)) return entry.item
  }
  return null
}

const maxCells = 4096
/** A number for each cell: unique within ±1,000,000 cells, four times the largest coordinate. */
const keyOf = (cx: number, cy: number) => (cx + 0x100000) * 0x200000 + cy + 0x100000
