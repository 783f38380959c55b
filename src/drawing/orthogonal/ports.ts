import { type Box, centreOf } from '../../base/geometry.ts'
import type { ElementId, Flow, FlowId } from '../../model/tables.ts'
import type { FlowEnd } from '../flow-curve.ts'
import { clampTo, facingSides, isSideways, type Port, type Reach, reachOf, type Side } from './side.ts'
import { spread } from './spread.ts'

/** Where a flow with right angles leaves its source and meets its target. */
export interface FlowPorts {
  readonly source: Port
  readonly target: Port
}

/** A flow that chooses its ports itself. */
export interface PortRequest {
  readonly flow: Flow
  readonly source: FlowEnd
  readonly target: FlowEnd
  readonly lane: number
  /** How many flows share the lanes between these ends. */
  readonly laneCount: number
}

/**
 * Ports for flows that go around by right angles: on the sides with which the ends face each other, in the order in
 * which the other ends stand, so that flows of one side do not cross. Where the ends overlap along that side, both
 * ports get the same place, and the flow can be one straight line.
 */
export function portsOf(requests: Iterable<PortRequest>): ReadonlyMap<FlowId, FlowPorts> {
  const bySide = new Map<string, Stop[]>()
  const stops = new Map<FlowId, { readonly source: Stop; readonly target: Stop }>()
  for (const request of requests) {
    const { flow, source, target } = request
    const faces = facingSides(source.box, target.box)
    const offset = laneSign(faces.source) * request.lane
    const line = straightAt(request, faces.source, faces.target, offset)
    const stopAt = (element: ElementId, end: FlowEnd, other: Box, side: Side): Stop => {
      const centre = centreOf(other)
      const stop: Stop = {
        flow: flow.id,
        side,
        reach: reachOf(end, side),
        order: line ?? (isSideways(side) ? centre.y : centre.x),
        offset,
        fixed: line,
        at: 0,
      }
      const key = `${element} ${side}`
      const known = bySide.get(key)
      if (known === undefined) bySide.set(key, [stop])
      else known.push(stop)
      return stop
    }
    stops.set(flow.id, {
      source: stopAt(flow.source, source, target.box, faces.source),
      target: stopAt(flow.target, target, source.box, faces.target),
    })
  }
  for (const side of bySide.values()) settle(side)
  const ports = new Map<FlowId, FlowPorts>()
  for (const [id, { source, target }] of stops) {
    ports.set(id, {
      source: { side: source.side, at: source.at },
      target: { side: target.side, at: target.at },
    })
  }
  return ports
}

interface Stop {
  readonly flow: FlowId
  readonly side: Side
  readonly reach: Reach
  /** Where its other end stands, along the side. */
  readonly order: number
  /** Among flows of one pair. */
  readonly offset: number
  /** Where both ports stand for a straight line; null for none. */
  readonly fixed: number | null
  at: number
}

/** Room between the straight lines of one pair, in px. */
const laneGap = 28
const smallestLaneGap = 9

/** Lanes count to the right of a flow's direction; along a side places count downwards and to the right. */
function laneSign(side: Side): 1 | -1 {
  return side === 0 || side === 3 ? 1 : -1
}

/** The place along both sides of a line straight across; null where there is none. */
function straightAt(request: PortRequest, from: Side, to: Side, offset: number): number | null {
  if ((from + 2) % 4 !== to) return null
  const a = reachOf(request.source, from)
  const b = reachOf(request.target, to)
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  if (high < low) return null
  const gaps = request.laneCount - 1
  const gap = gaps <= 0 ? 0 : Math.min(laneGap, (high - low) / gaps)
  if (gaps > 0 && gap < smallestLaneGap) return null
  const half = (gap * gaps) / 2
  return clampTo({ low: low + half, high: high - half }, meanOrSmaller(request, from)) + offset * gap
}

/** The middle of the smaller end, at which a line is best aimed; of equal ones half way between. */
function meanOrSmaller({ source, target }: PortRequest, side: Side): number {
  const a = centreOf(source.box)
  const b = centreOf(target.box)
  const [sizeA, sizeB] = isSideways(side) ? [source.box.h, target.box.h] : [source.box.w, target.box.w]
  const [at, bt] = isSideways(side) ? [a.y, b.y] : [a.x, b.x]
  if (sizeA === sizeB) return (at + bt) / 2
  return sizeA < sizeB ? at : bt
}

/** Gives each flow at one side of an element its place. */
function settle(stops: Stop[]): void {
  stops.sort((a, b) => a.order - b.order || a.offset - b.offset || (a.flow < b.flow ? -1 : 1))
  const reach = stops[0]?.reach
  if (reach === undefined) return
  const places = spread(
    stops.map(({ fixed }) => fixed),
    reach,
  )
  for (const [i, stop] of stops.entries()) stop.at = places[i] ?? stop.at
}

export function samePorts(a: FlowPorts | null, b: FlowPorts | null): boolean {
  if (a === b) return true
  if (a === null || b === null) return false
  return samePort(a.source, b.source) && samePort(a.target, b.target)
}

function samePort(a: Port, b: Port): boolean {
  return a.side === b.side && a.at === b.at
}
