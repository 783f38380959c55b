import type { Box } from '../base/geometry.ts'

/** A uniform grid over boxes: what lies here, in time that does not depend on the size of the model. */
export interface BoxGrid<T> {
  readonly insert: (box: Box, item: T) => void
  /** Calls `visit` for each entry whose box overlaps `area`, once, until one call returns true. */
  readonly some: (area: Box, visit: (item: T, box: Box) => boolean) => boolean
  /** The same for the entries whose box contains the point. */
  readonly someAt: (x: number, y: number, visit: (item: T) => boolean) => boolean
}

interface Entry<T> {
  readonly box: Box
  readonly item: T
  stamp: number
}

export function createBoxGrid<T>(cell: number): BoxGrid<T> {
  const cells = new Map<number, Entry<T>[]>()
  // Boxes so large that listing them in every cell would cost more than looking at them each time.
  const everywhere: Entry<T>[] = []
  let stamp = 0

  const insert = (box: Box, item: T) => {
    const entry: Entry<T> = { box, item, stamp: 0 }
    const left = Math.floor(box.x / cell)
    const right = Math.floor((box.x + box.w) / cell)
    const top = Math.floor(box.y / cell)
    const bottom = Math.floor((box.y + box.h) / cell)
    if ((right - left + 1) * (bottom - top + 1) > maxCells) {
      everywhere.push(entry)
      return
    }
    for (let cx = left; cx <= right; cx++) {
      for (let cy = top; cy <= bottom; cy++) {
        const key = keyOf(cx, cy)
        const list = cells.get(key)
        if (list === undefined) cells.set(key, [entry])
        else list.push(entry)
      }
    }
  }

  const some = (area: Box, visit: (item: T, box: Box) => boolean): boolean => {
    stamp++
    const meets = (entry: Entry<T>): boolean => {
      if (entry.stamp === stamp) return false
      entry.stamp = stamp
      const { box } = entry
      return (
        box.x < area.x + area.w &&
        area.x < box.x + box.w &&
        box.y < area.y + area.h &&
        area.y < box.y + box.h &&
        visit(entry.item, box)
      )
    }
    const left = Math.floor(area.x / cell)
    const right = Math.floor((area.x + area.w) / cell)
    const top = Math.floor(area.y / cell)
    const bottom = Math.floor((area.y + area.h) / cell)
    if ((right - left + 1) * (bottom - top + 1) > maxCells) {
      for (const list of cells.values()) if (list.some(meets)) return true
      return everywhere.some(meets)
    }
    for (let cx = left; cx <= right; cx++) {
      for (let cy = top; cy <= bottom; cy++) {
        if (cells.get(keyOf(cx, cy))?.some(meets)) return true
      }
    }
    return everywhere.some(meets)
  }

  const someAt = (x: number, y: number, visit: (item: T) => boolean): boolean => {
    const contains = ({ box, item }: Entry<T>) =>
      x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h && visit(item)
    if (cells.get(keyOf(Math.floor(x / cell), Math.floor(y / cell)))?.some(contains)) return true
    return everywhere.length > 0 && everywhere.some(contains)
  }

  return { insert, some, someAt }
}

const maxCells = 4096
const keyOf = (cx: number, cy: number) => (cx + 0x100000) * 0x200000 + cy + 0x100000
