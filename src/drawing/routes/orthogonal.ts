import type { Point } from '../../base/geometry.ts'
import { blockerOf, type Obstacles } from '../obstacles.ts'
import { cornerLoop, wayThrough } from '../orthogonal/by-hand.ts'
import { portsOf } from '../orthogonal/ports.ts'
import { simpleWay } from '../orthogonal/simple-way.ts'
import { wayAround } from '../orthogonal/way-around.ts'
import type { PlannedRoute } from '../planned-route.ts'
import { roundedPolyline } from '../polyline.ts'
import { routeSamples } from '../route-samples.ts'
import type { RouteTask } from '../route-tasks.ts'

/**
 * By right angles: straight across where the ends face each other, else with two corners half way; where something
 * stands in between, the cheapest way around it. Points given by hand are passed in their order. Where there is no
 * way, it runs through what is in its way and says so.
 */
export function planOrthogonal(task: RouteTask, obstacles: Obstacles): PlannedRoute {
  const { flow, source, target, lane, waypoints } = task
  const isLoop = flow.source === flow.target
  if (waypoints.length > 0) return drawn(wayThrough(source, target, waypoints), task, obstacles)
  if (isLoop) return drawn(cornerLoop(source, lane), task, obstacles)
  const ports = task.ports ?? portsOf([task]).get(flow.id)
  if (ports === undefined) throw new Error(`no ports for ${flow.id}`)
  const direct = simpleWay(source, target, ports)
  const plain = drawn(direct, task, obstacles)
  if (!plain.crossesShapes) return plain
  const { points, region } = wayAround(flow, source, target, ports, direct, obstacles)
  if (points === null) return { ...plain, region }
  return { ...routeAlong(points), crossesShapes: false, blockers: plain.blockers, region }
}

function drawn(points: readonly Point[], { flow }: RouteTask, obstacles: Obstacles): PlannedRoute {
  const route = routeAlong(points)
  const blocker = blockerOf(route.samples, flow, obstacles)
  const blockers = blocker === null ? [] : [blocker]
  return { ...route, crossesShapes: blocker !== null, blockers, region: null }
}

/** What is drawn of a way by right angles. */
export function routeAlong(
  corners: readonly Point[],
): Pick<PlannedRoute, 'segments' | 'samples' | 'corners'> {
  const segments = roundedPolyline(corners, cornerRadius, arrowRoom)
  return { segments, samples: routeSamples(segments), corners }
}

const cornerRadius = 6
/** The last line stays straight for so long, in px, if it is longer. */
const arrowRoom = 11
