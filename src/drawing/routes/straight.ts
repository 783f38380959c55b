import type { Point } from '../../base/geometry.ts'
import { centreOf } from '../../base/geometry.ts'
import { besideBadge, type FlowEnd, selfLoop } from '../flow-curve.ts'
import { blockerOf, type Obstacles } from '../obstacles.ts'
import type { PlannedRoute } from '../planned-route.ts'
import { sharpPolyline } from '../polyline.ts'
import { routeSamples } from '../route-samples.ts'
import type { RouteTask } from '../route-tasks.ts'
import { anchorOn, outlineFrom } from '../shapes.ts'

/**
 * Straight from outline to outline, or from point to point of those given by hand; flows of one pair run side by
 * side. A straight line goes around nothing: it says when it runs through an element. A flow without such points
 * from an element to itself cannot be straight, and is a loop.
 */
export function planStraight(task: RouteTask, obstacles: Obstacles): PlannedRoute {
  const corners = cornersOf(task)
  const segments = corners === null ? selfLoop(task.source, task.lane) : sharpPolyline(corners)
  const samples = routeSamples(segments)
  const blocker = blockerOf(samples, task.flow, obstacles)
  const blockers = blocker === null ? [] : [blocker]
  return { segments, samples, corners, crossesShapes: blocker !== null, blockers, region: null }
}

function cornersOf({ flow, source, target, lane, laneCount, waypoints }: RouteTask): readonly Point[] | null {
  const first = waypoints[0]
  const last = waypoints[waypoints.length - 1]
  if (first !== undefined && last !== undefined) {
    return [anchorOn(source.base, source.box, first), ...waypoints, besideBadge(target, last)]
  }
  if (flow.source === flow.target) return null
  if (lane === 0) {
    const to = besideBadge(target, centreOf(source.box))
    return [anchorOn(source.base, source.box, centreOf(target.box)), to]
  }
  return sideBySide(source, target, lane, laneCount)
}

/** Room between parallel lines, in px, where the ends are wide enough. */
const gap = 30
/** So much of the width of an end is used. */
const share = 0.72

/** A line parallel to that between the centres, in its lane to the right of the flow's direction. */
function sideBySide(source: FlowEnd, target: FlowEnd, lane: number, laneCount: number): readonly Point[] {
  const a = centreOf(source.box)
  const b = centreOf(target.box)
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const along = length > 0 ? { x: (b.x - a.x) / length, y: (b.y - a.y) / length } : { x: 1, y: 0 }
  const normal = { x: -along.y, y: along.x }
  const room = 2 * share * Math.min(halfWidth(source, normal), halfWidth(target, normal))
  const offset = lane * Math.min(gap, room / Math.max(laneCount - 1, 1))
  const shifted = (p: Point): Point => ({ x: p.x + normal.x * offset, y: p.y + normal.y * offset })
  return [
    outlineFrom(source.base, source.box, shifted(a), along),
    outlineFrom(target.base, target.box, shifted(b), { x: -along.x, y: -along.y }),
  ]
}

function halfWidth({ base, box }: FlowEnd, direction: Point): number {
  const centre = centreOf(box)
  const edge = anchorOn(base, box, { x: centre.x + direction.x, y: centre.y + direction.y })
  return Math.hypot(edge.x - centre.x, edge.y - centre.y)
}
