import { type Box, centreOf, type Point } from '../../base/geometry.ts'
import type { FlowEnd } from '../flow-curve.ts'
import { simplified } from '../polyline.ts'
import { clampTo, type Port, portPoint, reachOf, type Side } from './side.ts'

/** A way by right angles through points that a person chose, in their order, from outline to outline. */
export function wayThrough(source: FlowEnd, target: FlowEnd, waypoints: readonly Point[]): readonly Point[] {
  const first = waypoints[0]
  const last = waypoints[waypoints.length - 1]
  if (first === undefined || last === undefined) return []
  const start = wayOut(source, first, waypoints[1] ?? centreOf(target.box))
  const end = wayOut(target, last, waypoints[waypoints.length - 2] ?? start[start.length - 1] ?? first)
  const points = [...start]
  for (const waypoint of waypoints) join(points, waypoint)
  for (const point of [...end].reverse()) join(points, point)
  return simplified(points, true)
}

/**
 * From the outline of an element to near `to`, which is left out: one point, or two with a corner.
 * @param other where the way goes on from `to`: straight ahead is best, and back over itself worst
 */
function wayOut(end: FlowEnd, to: Point, other: Point): readonly Point[] {
  const { box } = end
  const centre = centreOf(box)
  const sideways: Side = to.x >= centre.x ? 0 : 2
  const vertical: Side = to.y >= centre.y ? 1 : 3
  const beside = outsideBy(to.x, box.x, box.x + box.w)
  const beyond = outsideBy(to.y, box.y, box.y + box.h)
  const options: (readonly Point[])[] = []
  if (beside > 0 && isWithin(reachOf(end, sideways), to.y)) {
    options.push([portPoint(end, { side: sideways, at: to.y })])
  }
  if (beyond > 0 && isWithin(reachOf(end, vertical), to.x)) {
    options.push([portPoint(end, { side: vertical, at: to.x })])
  }
  const byX = [portPoint(end, { side: sideways, at: centre.y }), { x: to.x, y: centre.y }]
  const byY = [portPoint(end, { side: vertical, at: centre.x }), { x: centre.x, y: to.y }]
  const corners = beside > beyond ? [byX, byY] : [byY, byX]
  options.push(...corners.filter((option) => (option === byX ? beside : beyond) >= shortest))
  let best: readonly Point[] = [portPoint(end, nearestPort(end, to))]
  let least = Number.POSITIVE_INFINITY
  for (const option of options) {
    const cost = option.length + turnCost(to, option[option.length - 1] ?? to, other)
    if (cost >= least) continue
    best = option
    least = cost
  }
  return best
}

/** How little a turn at `at` is liked, between what leads to `from` and what leads to `to`. */
function turnCost(at: Point, from: Point, to: Point): number {
  const isLevel = Math.abs(from.y - at.y) < 1
  const across = isLevel ? to.y - at.y : to.x - at.x
  if (Math.abs(across) >= 1) return 0.5
  const back = isLevel ? (from.x - at.x) * (to.x - at.x) : (from.y - at.y) * (to.y - at.y)
  return back > 0 ? 4 : 0
}

/** A line shorter than this before a corner is not worth one, in px. */
const shortest = 8

function nearestPort(end: FlowEnd, to: Point): Port {
  const { x, y } = centreOf(end.box)
  const dx = (to.x - x) / (end.box.w || 1)
  const dy = (to.y - y) / (end.box.h || 1)
  if (Math.abs(dx) >= Math.abs(dy)) return { side: dx >= 0 ? 0 : 2, at: clampTo(reachOf(end, 0), to.y) }
  return { side: dy >= 0 ? 1 : 3, at: clampTo(reachOf(end, 1), to.x) }
}

/** Adds a point, with a corner before it where the line would not run along an axis. */
function join(points: Point[], to: Point): void {
  const from = points[points.length - 1]
  const before = points[points.length - 2]
  if (from !== undefined && from.x !== to.x && from.y !== to.y) points.push(cornerBetween(before, from, to))
  points.push(to)
}

/** Straight on first, unless that would turn back; from the start, along the longer way. */
function cornerBetween(before: Point | undefined, from: Point, to: Point): Point {
  const level = { x: to.x, y: from.y }
  const upright = { x: from.x, y: to.y }
  if (before === undefined) return Math.abs(to.x - from.x) >= Math.abs(to.y - from.y) ? level : upright
  const [dx, dy] = [from.x - before.x, from.y - before.y]
  if (Math.abs(dx) > Math.abs(dy)) return dx * (to.x - from.x) > 0 ? level : upright
  return dy * (to.y - from.y) > 0 ? upright : level
}

function outsideBy(value: number, low: number, high: number): number {
  return Math.max(low - value, value - high)
}

function isWithin(reach: { readonly low: number; readonly high: number }, value: number): boolean {
  return value >= reach.low && value <= reach.high
}

/**
 * A loop by right angles from an element back to itself at one of its corners: lower right, lower left, upper left,
 * upper right, then the same again, larger.
 */
export function cornerLoop(end: FlowEnd, index: number): readonly Point[] {
  const [from, to] = loopSides[index % 4] ?? loopSides[0]
  const reach = 34 + 18 * Math.floor(index / 4)
  const start = portPoint(end, { side: from, at: towardsSide(end, from, to) })
  const stop = portPoint(end, { side: to, at: towardsSide(end, to, from) })
  const corner = outerCorner(end.box, from, to, reach)
  const isLevelFirst = from === 0 || from === 2
  return isLevelFirst
    ? [start, { x: corner.x, y: start.y }, corner, { x: stop.x, y: corner.y }, stop]
    : [start, { x: start.x, y: corner.y }, corner, { x: corner.x, y: stop.y }, stop]
}

const loopSides: readonly [readonly [Side, Side], ...(readonly [Side, Side])[]] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
]

/** Half way from the middle of a side towards its neighbour. */
function towardsSide(end: FlowEnd, side: Side, neighbour: Side): number {
  const { low, middle, high } = reachOf(end, side)
  return neighbour === 0 || neighbour === 1 ? (middle + high) / 2 : (middle + low) / 2
}

function outerCorner(box: Box, a: Side, b: Side, reach: number): Point {
  const has = (side: Side) => a === side || b === side
  return {
    x: has(0) ? box.x + box.w + reach : box.x - reach,
    y: has(1) ? box.y + box.h + reach : box.y - reach,
  }
}
