import { centreOf } from '../../base/geometry.ts'
import type { ElementId } from '../../model/tables.ts'
import { anchoredCurve } from '../anchored-curve.ts'
import type { Cubic } from '../curve.ts'
import { bentCurve, curveThrough, selfLoop, selfLoopThrough } from '../flow-curve.ts'
import { laneSpacing } from '../flow-lanes.ts'
import { blockerOf, type Obstacles } from '../obstacles.ts'
import type { PlannedRoute } from '../planned-route.ts'
import { routeSamples } from '../route-samples.ts'
import type { RouteTask } from '../route-tasks.ts'

/**
 * A smooth curve. Points given by hand are passed exactly; else the curve takes its lane, and where that runs through
 * a foreign element, the first of ever larger bends to both sides that runs free. When none does, it stays in its
 * lane and says so.
 */
export function planCurved(task: RouteTask, obstacles: Obstacles): PlannedRoute {
  const { flow, waypoints, anchors, lane } = task
  const own = curveInLane(task, 0)
  const ownSamples = routeSamples(own)
  const blocker = blockerOf(ownSamples, flow, obstacles)
  if (blocker === null) return planned(own, ownSamples, false, [])
  const blockers = [blocker]
  if (waypoints.length === 0 && anchors === null && flow.source !== flow.target) {
    const side = lane < 0 ? -1 : 1
    for (const detour of detours) {
      for (const bend of [detour * side, -detour * side]) {
        const segments = curveInLane(task, bend)
        const samples = routeSamples(segments)
        const found = blockerOf(samples, flow, obstacles)
        if (found === null) return planned(segments, samples, false, blockers)
        blockers.push(found)
      }
    }
  }
  return planned(own, ownSamples, true, blockers)
}

function planned(
  segments: readonly Cubic[],
  samples: Float64Array,
  crossesShapes: boolean,
  blockers: readonly ElementId[],
): PlannedRoute {
  return { segments, samples, corners: null, crossesShapes, blockers, region: null }
}

/** Extra bends that are tried, in px at the middle of the curve. */
const detours = [30, 60, 95, 135, 180, 240, 310]

function curveInLane(
  { flow, source, target, lane, waypoints, anchors }: RouteTask,
  detour: number,
): readonly Cubic[] {
  const isLoop = flow.source === flow.target
  const [via, more] = waypoints
  if (anchors !== null && more === undefined && (via !== undefined || !isLoop)) {
    return anchoredCurve(source, target, anchors, via ?? null)
  }
  if (isLoop && via === undefined) return selfLoop(source, lane)
  if (isLoop && via !== undefined && more === undefined) return selfLoopThrough(source, via)
  if (via !== undefined) return curveThrough(source, target, waypoints)
  const bend = lane * laneSpacing(centreOf(source.box), centreOf(target.box))
  return bentCurve(source, target, bend + detour)
}
