import { type Box, inflate, type Point } from '../base/geometry.ts'
import type { ElementId, Flow } from '../model/tables.ts'
import type { BoxGrid } from './box-grid.ts'

/** Boxes of elements as `obstacleBox` gives them. */
export interface Obstacles {
  readonly grid: BoxGrid<ElementId>
  /** Elements that are elsewhere now than the grid says, and where. */
  readonly moved: ReadonlySet<ElementId>
  readonly movedGrid: BoxGrid<ElementId>
}

/** How near a route may come to a foreign element, in px. */
export const clearance = 8

/** The box within which a route counts as running through an element. */
export function obstacleBox(box: Box): Box {
  return inflate(box, clearance)
}

/** The first thing that a route runs through. @param samples points along it, x and y in turn */
export function blockerOf(
  samples: Float64Array,
  { source, target }: Pick<Flow, 'source' | 'target'>,
  { grid, moved, movedGrid }: Obstacles,
): ElementId | null {
  if (moved.size === 0) return grid.coverAlong(samples, source, target, moved)
  for (let i = 0; i < samples.length; i += 2) {
    const x = samples[i] ?? 0
    const y = samples[i + 1] ?? 0
    const found = grid.coverAt(x, y, source, target, moved) ?? movedGrid.coverAt(x, y, source, target, none)
    if (found !== null) return found
  }
  return null
}

/** Obstacles that overlap `area`, the two ends of a flow apart; sorted, so that their order says nothing. */
export function obstaclesWithin(
  area: Box,
  { source, target }: Pick<Flow, 'source' | 'target'>,
  { grid, moved, movedGrid }: Obstacles,
): readonly Box[] {
  const own = new Set<ElementId>([source, target])
  const found = grid.within(area, moved.size === 0 ? own : new Set([...own, ...moved]))
  const all = moved.size === 0 ? found : [...found, ...movedGrid.within(area, own)]
  return [...all].sort((a, b) => a.x - b.x || a.y - b.y || a.w - b.w || a.h - b.h)
}

/** Whether a line along an axis from `a` to `b` is free of foreign obstacles; exact. */
export function isLineFree(
  a: Point,
  b: Point,
  { source, target }: Pick<Flow, 'source' | 'target'>,
  { grid, moved, movedGrid }: Obstacles,
): boolean {
  const line = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  }
  const own = new Set<ElementId>([source, target])
  if (moved.size === 0) return grid.count(line, null, own) === 0
  return grid.count(line, null, new Set([...own, ...moved])) === 0 && movedGrid.count(line, null, own) === 0
}

const none: ReadonlySet<ElementId> = new Set()
