import { type Box, boxesOverlap, type Point } from '../base/geometry.ts'
import type { ElementId } from '../model/tables.ts'
import type { Cubic } from './curve.ts'

export interface PlannedRoute {
  readonly segments: readonly Cubic[]
  /** Points along the route, x and y in turn; see `routeSamples`. */
  readonly samples: Float64Array
  /** Where it turns, with both ends, if it has corners; null for a curve. */
  readonly corners: readonly Point[] | null
  readonly crossesShapes: boolean
  /** What each route that was tried before this one runs through; of one that crosses shapes, this one too. */
  readonly blockers: readonly ElementId[]
  /** Everything that came or went within had a say; null when only the route itself and its blockers had. */
  readonly region: Box | null
}

/** What is no longer where it was, and what is there now, as `obstacleBox` gives it. */
export interface ObstacleChanges {
  readonly gone: ReadonlyMap<ElementId, Box>
  readonly come: readonly Box[]
}

/** Whether a planned route would come out otherwise when obstacles came and went. */
export function isAffected(planned: PlannedRoute, { gone, come }: ObstacleChanges): boolean {
  const { region } = planned
  if (region !== null) {
    for (const box of gone.values()) if (boxesOverlap(box, region)) return true
    return come.some((box) => boxesOverlap(box, region))
  }
  // As long as every route that was rejected is still blocked by what blocked it, none of them is chosen.
  if (planned.blockers.some((id) => gone.has(id))) return true
  return !planned.crossesShapes && come.some((box) => passesThrough(planned.samples, box))
}

function passesThrough(samples: Float64Array, { x, y, w, h }: Box): boolean {
  for (let i = 0; i < samples.length; i += 2) {
    const sx = samples[i] ?? 0
    const sy = samples[i + 1] ?? 0
    if (sx > x && sx < x + w && sy > y && sy < y + h) return true
  }
  return false
}

/** Whether two plans draw the same route. */
export function sameRoute(a: PlannedRoute, b: PlannedRoute): boolean {
  return (
    a.crossesShapes === b.crossesShapes &&
    a.segments.length === b.segments.length &&
    a.segments.every(({ p0, p1, p2, p3 }, i) => {
      const other = b.segments[i]
      return (
        other !== undefined &&
        samePoint(p0, other.p0) &&
        samePoint(p1, other.p1) &&
        samePoint(p2, other.p2) &&
        samePoint(p3, other.p3)
      )
    })
  )
}

function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}
