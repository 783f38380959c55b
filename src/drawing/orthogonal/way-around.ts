import { type Box, inflate, type Point, unionOf } from '../../base/geometry.ts'
import type { Flow } from '../../model/tables.ts'
import type { FlowEnd } from '../flow-curve.ts'
import { clearance, type Obstacles, obstaclesWithin } from '../obstacles.ts'
import { simplified } from '../polyline.ts'
import { latticeOf } from './lattice.ts'
import type { FlowPorts } from './ports.ts'
import { cheapestWay, type Gate } from './search.ts'
import { outward, type Port, portPoint, reachOf, type Side, sides } from './side.ts'

/** A way around what stands between two ports, and how far it looked for one. */
export interface WayAround {
  /** Null when there is none. */
  readonly points: readonly Point[] | null
  /** What lies outside of it had no say. */
  readonly region: Box
}

/** How far to keep from foreign elements, and how far to look beyond the two ends, in px; the first that works counts. */
const attempts = [
  { keep: 16, reach: 64 },
  { keep: 16, reach: 200 },
  { keep: clearance, reach: 200 },
  { keep: clearance, reach: 700 },
  { keep: clearance, reach: 2400 },
] as const
/** Among more obstacles than this, ways lead only past those that stand near the direct one. */
const maxLined = 24
/** And among more than this it would take too long to look for one while someone waits. */
const maxObstacles = 400
/** How near that is, in px. */
const nearby = 40
/** How far a flow goes straight out of a side, in px. */
const stub = 18
/** What another side than the one that faces the other end costs, in px of detour. */
const sideCost = 40

/**
 * The cheapest way around what stands between two elements, if there is one within reach.
 * @param direct the way that something is in the way of
 */
export function wayAround(
  flow: Flow,
  source: FlowEnd,
  target: FlowEnd,
  ports: FlowPorts,
  direct: readonly Point[],
  obstacles: Obstacles,
): WayAround {
  const ends = unionOf([source.box, target.box]) ?? source.box
  const gap = gapBetween(source.box, target.box)
  const out = gap > 0 ? Math.min(stub, gap / 2) : stub
  const own = [source.box, target.box].map((box) => inflate(box, Math.min(clearance, out - 0.5)))
  let region = ends
  for (const { keep, reach } of attempts) {
    region = inflate(ends, reach)
    const around = obstaclesWithin(region, flow, obstacles)
    if (around.length > maxObstacles) break
    const foreign = around.map((box) => inflate(box, keep - clearance))
    const starts = gatesOf(source, ports.source, out, foreign, false)
    const goals = gatesOf(target, ports.target, out, foreign, true)
    const places = [...starts, ...goals]
    const middle = { x: ends.x + ends.w / 2, y: ends.y + ends.h / 2 }
    const lined = foreign.length > maxLined ? foreign.filter((box) => isBeside(box, direct)) : foreign
    if (lined.length > 2 * maxLined) break
    const lattice = latticeOf(
      [...foreign, ...own],
      [...lined, ...own],
      [...places.map(({ gate }) => gate.at.x), middle.x],
      [...places.map(({ gate }) => gate.at.y), middle.y],
      region,
    )
    const found = cheapestWay(
      lattice,
      starts.map(({ gate }) => gate),
      goals.map(({ gate }) => gate),
    )
    if (found === null) continue
    const from = starts[found.start]
    const to = goals[found.end]
    if (from === undefined || to === undefined) continue
    return { points: simplified([from.port, ...found.points, to.port]), region: inflate(region, clearance) }
  }
  return { points: null, region: inflate(region, clearance) }
}

/** Whether a box stands near a way by right angles. */
function isBeside(box: Box, way: readonly Point[]): boolean {
  const wide = inflate(box, nearby)
  return way.some((point, i) => {
    const next = way[i + 1]
    return next !== undefined && meets(wide, point, next)
  })
}

interface Opening {
  readonly gate: Gate
  readonly port: Point
}

/** Where a flow can leave or reach an element: at its own port, or in the middle of another side. */
function gatesOf(
  end: FlowEnd,
  own: Port,
  out: number,
  foreign: readonly Box[],
  isArrival: boolean,
): readonly Opening[] {
  return sides.flatMap((side): readonly Opening[] => {
    const port = portPoint(end, side === own.side ? own : { side, at: reachOf(end, side).middle })
    const edge = edgeOf(end.box, side)
    const away = outward(side)
    const at = {
      x: away.x === 0 ? port.x : edge + away.x * out,
      y: away.y === 0 ? port.y : edge + away.y * out,
    }
    if (foreign.some((box) => meets(box, port, at))) return []
    const heading = (isArrival ? (side + 2) % 4 : side) as Side
    return [{ gate: { at, heading, cost: side === own.side ? 0 : sideCost }, port }]
  })
}

function edgeOf(box: Box, side: Side): number {
  switch (side) {
    case 0:
      return box.x + box.w
    case 1:
      return box.y + box.h
    case 2:
      return box.x
    case 3:
      return box.y
  }
}

/** Whether a line along an axis runs through the inside of a box. */
export function meets(box: Box, a: Point, b: Point): boolean {
  return (
    Math.max(a.x, b.x) > box.x &&
    Math.min(a.x, b.x) < box.x + box.w &&
    Math.max(a.y, b.y) > box.y &&
    Math.min(a.y, b.y) < box.y + box.h
  )
}

function gapBetween(a: Box, b: Box): number {
  return Math.max(b.x - (a.x + a.w), a.x - (b.x + b.w), b.y - (a.y + a.h), a.y - (b.y + b.h))
}
