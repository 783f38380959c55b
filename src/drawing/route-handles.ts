import type { Point } from '../base/geometry.ts'
import { pointAt } from './curve.ts'
import type { FlowRoute } from './flow-route.ts'
import { simplified } from './polyline.ts'

/** A place to take hold of a route by. */
export interface RouteHandle {
  readonly at: Point
  /** A point that was given by hand, or the middle of a part, which makes such points when it is moved. */
  readonly kind: 'point' | 'middle'
  /** Of the point among those given by hand; of the part among those between them, or between corners. */
  readonly index: number
}

/**
 * The handles of a route, points and middles of parts in turn from its start; of one with right angles the middles of
 * its straight parts, which move across their direction, and then the points.
 */
export function handlesOf(route: FlowRoute): readonly RouteHandle[] {
  const points = route.waypoints.map((at, index): RouteHandle => ({ at, kind: 'point', index }))
  const { corners } = route
  if (route.style === 'orthogonal' && corners !== null) {
    const middles = corners.slice(1).flatMap((corner, index): readonly RouteHandle[] => {
      const from = corners[index] ?? corner
      const isLong = Math.hypot(corner.x - from.x, corner.y - from.y) >= shortest
      return isLong || corners.length === 2 ? [{ at: midway(from, corner), kind: 'middle', index }] : []
    })
    return [...middles, ...points]
  }
  const middles = partsOf(route).map((at, index): RouteHandle => ({ at, kind: 'middle', index }))
  return middles.flatMap((middle, i) => [middle, ...points.slice(i, i + 1)])
}

/** Shorter parts have no handle, in px. */
const shortest = 22

/** The middle of each part between points given by hand. */
function partsOf(route: FlowRoute): readonly Point[] {
  const { waypoints, segments, corners } = route
  if (waypoints.length === 0) return [route.mid]
  if (corners !== null) return corners.slice(1).map((corner, i) => midway(corners[i] ?? corner, corner))
  // A loop through one point is a single curve, with that point in its middle.
  if (segments.length === 1) return segments.flatMap((curve) => [pointAt(curve, 0.2), pointAt(curve, 0.8)])
  return segments.map((curve) => pointAt(curve, 0.5))
}

/** The points of a route after one of its handles was taken to a place. */
export function waypointsAfter(route: FlowRoute, handle: RouteHandle, to: Point): readonly Point[] {
  const { waypoints } = route
  const { kind, index } = handle
  if (route.style !== 'orthogonal' || route.corners === null) {
    return kind === 'point' ? waypoints.with(index, to) : waypoints.toSpliced(index, 0, to)
  }
  if (kind === 'middle') return withPartAt(route.corners, index, to)
  const before = waypoints[index] ?? to
  // What stood in line with it still does.
  return waypoints.map((point, i) => {
    if (i === index) return to
    if (Math.abs(i - index) > 1) return point
    return { x: point.x === before.x ? to.x : point.x, y: point.y === before.y ? to.y : point.y }
  })
}

/** Without one of the points that were given by hand. */
export function waypointsWithout(route: FlowRoute, index: number): readonly Point[] {
  return route.waypoints.toSpliced(index, 1)
}

/** The corners of a way by right angles with one of its parts moved across its direction. */
function withPartAt(corners: readonly Point[], index: number, to: Point): readonly Point[] {
  const from = corners[index]
  const end = corners[index + 1]
  if (from === undefined || end === undefined) return []
  const isLevel = from.y === end.y
  const moved = (point: Point): Point => (isLevel ? { x: point.x, y: to.y } : { x: to.x, y: point.y })
  const inner = corners.slice(1, -1)
  const isFirst = index === 0
  const isLast = index === corners.length - 2
  // Parts at the ends hang on an outline: a little out of it the route turns to where it was taken.
  if (isFirst && isLast) return [moved(along(from, end, 0.25)), moved(along(from, end, 0.75))]
  if (isFirst) return [moved(along(from, end, 0.35)), moved(end), ...inner.slice(1)]
  if (isLast) return [...inner.slice(0, -1), moved(from), moved(along(from, end, 0.65))]
  return inner.map((point, i) => (i === index - 1 || i === index ? moved(point) : point))
}

/**
 * Points that shape something: those on the straight line between their neighbours are left out.
 * @param reach how near to that line counts as on it, in px
 */
export function tidyWaypoints(
  route: Pick<FlowRoute, 'style' | 'start' | 'end'>,
  waypoints: readonly Point[],
  reach: number,
): readonly Point[] {
  if (route.style === 'orthogonal') return tidyCorners(waypoints, reach)
  const kept: Point[] = []
  for (const [i, point] of waypoints.entries()) {
    const before = kept[kept.length - 1] ?? route.start
    const after = waypoints[i + 1] ?? route.end
    if (distanceToLine(point, before, after) > reach) kept.push(point)
  }
  return kept
}

/** Corners that nearly stand in line are put in line, and those that then turn nothing are left out. */
function tidyCorners(points: readonly Point[], reach: number): readonly Point[] {
  const aligned: Point[] = []
  for (const point of points) {
    const before = aligned[aligned.length - 1]
    aligned.push(
      before === undefined
        ? point
        : {
            x: Math.abs(point.x - before.x) <= reach ? before.x : point.x,
            y: Math.abs(point.y - before.y) <= reach ? before.y : point.y,
          },
    )
  }
  return simplified(aligned)
}

function distanceToLine(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = dx * dx + dy * dy
  const t =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy)
}

/** The part of a route that is nearest to a point, as the handle in its middle. */
export function handleNear(route: FlowRoute, point: Point): RouteHandle | null {
  const ends =
    route.style === 'orthogonal' && route.corners !== null
      ? route.corners
      : [route.start, ...route.waypoints, route.end]
  let best: RouteHandle | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [index, from] of ends.entries()) {
    const to = ends[index + 1]
    if (to === undefined) break
    const distance = distanceToLine(point, from, to)
    if (distance >= least) continue
    least = distance
    best = { at: point, kind: 'middle', index }
  }
  return best
}

function midway(a: Point, b: Point): Point {
  return along(a, b, 0.5)
}

function along(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}
