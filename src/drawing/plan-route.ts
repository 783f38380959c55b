import { type Box, boxesOverlap, centreOf, inflate, type Point, unionOf } from '../base/geometry.ts'
import type { ElementId } from '../model/tables.ts'
import type { BoxGrid } from './box-grid.ts'
import { type Cubic, hullOf, samplesOf } from './curve.ts'
import { bentCurve, curveThrough, selfLoop, selfLoopThrough } from './flow-curve.ts'
import { laneSpacing } from './flow-lanes.ts'
import type { RouteTask } from './route-tasks.ts'

export interface PlannedRoute {
  readonly segments: readonly Cubic[]
  /** Points along the curve, x and y in turn, about `sampleStep` px apart. */
  readonly samples: Float64Array
  readonly crossesShapes: boolean
  /** It had to leave its lane, or would have liked to. */
  readonly isBlocked: boolean
  /** Obstacles outside of this box had no say. */
  readonly region: Box
}

/** Boxes of elements as `obstacleBox` gives them. */
export interface Obstacles {
  readonly grid: BoxGrid<ElementId>
  /** Elements that are elsewhere now than the grid says, and where. */
  readonly moved: ReadonlySet<ElementId>
  readonly movedGrid: BoxGrid<ElementId>
}

/**
 * The curve of a flow. A point given by hand is passed exactly; else the curve takes its lane, and where that
 * runs through a foreign element, the first of ever larger bends to both sides that runs free. When none
 * does, it stays in its lane and says so.
 */
export function planRoute(task: RouteTask, obstacles: Obstacles): PlannedRoute {
  const own = curveInLane(task, 0)
  const ownSamples = sampled(own)
  const ownRegion = inflate(hullOf(own), clearance)
  if (!blocked(ownSamples, task, obstacles)) {
    return { segments: own, samples: ownSamples, crossesShapes: false, isBlocked: false, region: ownRegion }
  }
  let region = ownRegion
  if (task.via === null && task.flow.source !== task.flow.target) {
    const side = task.lane < 0 ? -1 : 1
    for (const detour of detours) {
      for (const bend of [detour * side, -detour * side]) {
        const segments = curveInLane(task, bend)
        const samples = sampled(segments)
        region = unionOf([region, inflate(hullOf(segments), clearance)]) ?? region
        if (!blocked(samples, task, obstacles))
          return { segments, samples, crossesShapes: false, isBlocked: true, region }
      }
    }
  }
  return { segments: own, samples: ownSamples, crossesShapes: true, isBlocked: true, region }
}

/**
 * Whether a planned route would come out otherwise when obstacles came and went. Boxes as `obstacleBox` gives them.
 * @param gone where obstacles were
 * @param come where obstacles are now
 */
export function isAffected(planned: PlannedRoute, gone: readonly Box[], come: readonly Box[]): boolean {
  // In its own lane it has nothing to come back to; further out, or through something, it may have.
  if (planned.isBlocked && gone.some((box) => boxesOverlap(box, planned.region))) return true
  if (planned.crossesShapes) return false
  return come.some((box) => boxesOverlap(box, planned.region) && passesThrough(planned.samples, box))
}

function passesThrough(samples: Float64Array, { x, y, w, h }: Box): boolean {
  for (let i = 0; i < samples.length; i += 2) {
    const sx = samples[i] ?? 0
    const sy = samples[i + 1] ?? 0
    if (sx > x && sx < x + w && sy > y && sy < y + h) return true
  }
  return false
}

/** Whether two plans draw the same curve. */
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

/** How near a curve may come to a foreign element, in px. */
const clearance = 8
const sampleStep = 11
const maxSamples = 200
/** Extra bends that are tried, in px at the middle of the curve. */
const detours = [30, 60, 95, 135, 180, 240, 310]

function curveInLane({ flow, source, target, lane, via }: RouteTask, detour: number): readonly Cubic[] {
  if (flow.source === flow.target) {
    return via === null ? selfLoop(source, lane) : selfLoopThrough(source, via)
  }
  if (via !== null) return curveThrough(source, target, via)
  const bend = lane * laneSpacing(centreOf(source.box), centreOf(target.box))
  return bentCurve(source, target, bend + detour)
}

function sampled(segments: readonly Cubic[]): Float64Array {
  let length = 0
  for (const { p0, p1, p2, p3 } of segments) {
    const chord = Math.hypot(p3.x - p0.x, p3.y - p0.y)
    const net =
      Math.hypot(p1.x - p0.x, p1.y - p0.y) +
      Math.hypot(p2.x - p1.x, p2.y - p1.y) +
      Math.hypot(p3.x - p2.x, p3.y - p2.y)
    length += (chord + net) / 2
  }
  return samplesOf(segments, Math.min(Math.max(Math.ceil(length / sampleStep), 4), maxSamples))
}

function blocked(samples: Float64Array, { flow }: RouteTask, { grid, moved, movedGrid }: Obstacles): boolean {
  const { source, target } = flow
  for (let i = 0; i < samples.length; i += 2) {
    const x = samples[i] ?? 0
    const y = samples[i + 1] ?? 0
    if (grid.covers(x, y, source, target, moved)) return true
    if (moved.size > 0 && movedGrid.covers(x, y, source, target, none)) return true
  }
  return false
}

const none: ReadonlySet<ElementId> = new Set()

/** The box within which a curve counts as running through an element. */
export function obstacleBox(box: Box): Box {
  return inflate(box, clearance)
}
