import { type Box, centreOf, inflate, type Point } from '../base/geometry.ts'
import type { ElementId } from '../model/tables.ts'
import { anchoredCurve } from './anchored-curve.ts'
import type { BoxGrid } from './box-grid.ts'
import { type Cubic, samplesOf } from './curve.ts'
import { bentCurve, curveThrough, selfLoop, selfLoopThrough } from './flow-curve.ts'
import { laneSpacing } from './flow-lanes.ts'
import type { RouteTask } from './route-tasks.ts'

export interface PlannedRoute {
  readonly segments: readonly Cubic[]
  /** Points along the curve, x and y in turn, about `sampleStep` px apart. */
  readonly samples: Float64Array
  readonly crossesShapes: boolean
  /** What each curve that was tried before this one runs through; of a curve that crosses shapes, this one too. */
  readonly blockers: readonly ElementId[]
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
  const blocker = blockerOf(ownSamples, task, obstacles)
  if (blocker === null) return { segments: own, samples: ownSamples, crossesShapes: false, blockers: [] }
  const blockers = [blocker]
  if (task.via === null && task.anchors === null && task.flow.source !== task.flow.target) {
    const side = task.lane < 0 ? -1 : 1
    for (const detour of detours) {
      for (const bend of [detour * side, -detour * side]) {
        const segments = curveInLane(task, bend)
        const samples = sampled(segments)
        const found = blockerOf(samples, task, obstacles)
        if (found === null) return { segments, samples, crossesShapes: false, blockers }
        blockers.push(found)
      }
    }
  }
  return { segments: own, samples: ownSamples, crossesShapes: true, blockers }
}

/**
 * Whether a planned route would come out otherwise when obstacles came and went.
 * @param gone what is no longer where it was
 * @param come boxes of what is there now, as `obstacleBox` gives them
 */
export function isAffected(
  planned: PlannedRoute,
  gone: ReadonlySet<ElementId>,
  come: readonly Box[],
): boolean {
  // As long as every curve that was rejected is still blocked by what blocked it, none of them is chosen.
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

function curveInLane(
  { flow, source, target, lane, via, anchors }: RouteTask,
  detour: number,
): readonly Cubic[] {
  const isLoop = flow.source === flow.target
  if (anchors !== null && (via !== null || !isLoop)) return anchoredCurve(source, target, anchors, via)
  if (isLoop) {
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

/** The first thing that a curve runs through. */
function blockerOf(
  samples: Float64Array,
  { flow }: RouteTask,
  { grid, moved, movedGrid }: Obstacles,
): ElementId | null {
  const { source, target } = flow
  for (let i = 0; i < samples.length; i += 2) {
    const x = samples[i] ?? 0
    const y = samples[i + 1] ?? 0
    const found =
      grid.coverAt(x, y, source, target, moved) ??
      (moved.size > 0 ? movedGrid.coverAt(x, y, source, target, none) : null)
    if (found !== null) return found
  }
  return null
}

const none: ReadonlySet<ElementId> = new Set()

/** The box within which a curve counts as running through an element. */
export function obstacleBox(box: Box): Box {
  return inflate(box, clearance)
}
