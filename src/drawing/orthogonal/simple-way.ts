import { type Box, boxesOverlap, type Point } from '../../base/geometry.ts'
import type { FlowEnd } from '../flow-curve.ts'
import { simplified } from '../polyline.ts'
import type { FlowPorts } from './ports.ts'
import { isSideways, portPoint } from './side.ts'

/** How far a way out and back on one side goes beyond both ends, in px. */
const beyond = 24

/** The way with the fewest corners from port to port, whatever is in between: none, or two half way. */
export function simpleWay(source: FlowEnd, target: FlowEnd, ports: FlowPorts): readonly Point[] {
  const from = portPoint(source, ports.source)
  const to = portPoint(target, ports.target)
  const isSame = ports.source.side === ports.target.side
  if (isSideways(ports.source.side)) {
    const x = isSame ? right(source.box, target.box) + beyond : middleX(source.box, target.box)
    return simplified([from, { x, y: from.y }, { x, y: to.y }, to])
  }
  const y = isSame ? Math.min(source.box.y, target.box.y) - beyond : middleY(source.box, target.box)
  return simplified([from, { x: from.x, y }, { x: to.x, y }, to])
}

function right(a: Box, b: Box): number {
  return Math.max(a.x + a.w, b.x + b.w)
}

/** Half way across the gap between two boxes that stand side by side. */
function middleX(a: Box, b: Box): number {
  if (boxesOverlap(a, b)) return (a.x + b.x) / 2
  return a.x < b.x ? (a.x + a.w + b.x) / 2 : (b.x + b.w + a.x) / 2
}

function middleY(a: Box, b: Box): number {
  if (boxesOverlap(a, b)) return (a.y + b.y) / 2
  return a.y < b.y ? (a.y + a.h + b.y) / 2 : (b.y + b.h + a.y) / 2
}
