import type { Box } from '../../base/geometry.ts'
import { type Gap, type GapMatch, matchGap } from './guides/equal-gaps.ts'

/** A line that shows with what something is aligned, in diagram units. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Snap {
  readonly dx: number
  readonly dy: number
  readonly guides: readonly Guide[]
  /** Distances that are equal now. */
  readonly gaps: readonly Gap[]
}

export const gridSize = 8
/** Guides reach this far beyond the two boxes that they align. */
const overhang = 12

/**
 * Where a box that is dragged by (dx, dy) comes to rest: aligned with the centre or an edge of a neighbour
 * that is within `reach` units, else at equal distances from its neighbours, else with its upper left corner on the
 * grid. One guide per axis at most. O(neighbours).
 */
export function snapMove(
  box: Box,
  dx: number,
  dy: number,
  neighbours: readonly Box[],
  reach: number,
  grid: number = gridSize,
): Snap {
  const moved = { ...box, x: box.x + dx, y: box.y + dy }
  let bestX: Match | null = null
  let bestY: Match | null = null
  for (const other of neighbours) {
    bestX = closer(bestX, matchAxis(moved.x, moved.w, other.x, other.w, reach), other)
    bestY = closer(bestY, matchAxis(moved.y, moved.h, other.y, other.h, reach), other)
  }
  // What stands in a row is only known when the other axis has come to rest.
  const y = bestY === null ? moved.y : moved.y + bestY.shift
  const gapX = bestX === null ? matchGap('x', { ...moved, y }, neighbours, reach) : null
  const x = restAt(moved.x, bestX ?? gapX, grid)
  const gapY = bestY === null ? matchGap('y', { ...moved, x }, neighbours, reach) : null
  const snapped = { ...moved, x, y: restAt(moved.y, bestY ?? gapY, grid) }
  const guides: Guide[] = []
  if (bestX !== null) guides.push(guideAcross('x', bestX, snapped))
  if (bestY !== null) guides.push(guideAcross('y', bestY, snapped))
  const gaps = [...(gapX?.gaps ?? []), ...(gapY?.gaps ?? [])]
  return { dx: snapped.x - box.x, dy: snapped.y - box.y, guides, gaps }
}

function restAt(at: number, match: AxisMatch | GapMatch | null, grid: number): number {
  return match === null ? snapToGrid(at, grid) : at + match.shift
}

export function snapToGrid(value: number, grid: number = gridSize): number {
  return Math.round(value / grid) * grid
}

interface AxisMatch {
  readonly shift: number
  readonly at: number
  /** Centres win over edges at the same distance. */
  readonly rank: number
}

interface Match extends AxisMatch {
  readonly other: Box
}

function matchAxis(
  at: number,
  size: number,
  otherAt: number,
  otherSize: number,
  reach: number,
): AxisMatch | null {
  const pairs = [
    [at + size / 2, otherAt + otherSize / 2],
    [at, otherAt],
    [at + size, otherAt + otherSize],
  ] as const
  let best: AxisMatch | null = null
  for (const [rank, [mine, theirs]] of pairs.entries()) {
    const shift = theirs - mine
    if (Math.abs(shift) <= reach && (best === null || Math.abs(shift) < Math.abs(best.shift))) {
      best = { shift, at: theirs, rank }
    }
  }
  return best
}

function closer(best: Match | null, match: AxisMatch | null, other: Box): Match | null {
  if (match === null) return best
  if (best === null) return { ...match, other }
  const difference = Math.abs(match.shift) - Math.abs(best.shift)
  return difference < 0 || (difference === 0 && match.rank < best.rank) ? { ...match, other } : best
}

function guideAcross(axis: 'x' | 'y', match: Match, box: Box): Guide {
  const other = match.other
  const [a, b] =
    axis === 'x'
      ? [Math.min(box.y, other.y), Math.max(box.y + box.h, other.y + other.h)]
      : [Math.min(box.x, other.x), Math.max(box.x + box.w, other.x + other.w)]
  return { axis, at: match.at, from: a - overhang, to: b + overhang }
}
