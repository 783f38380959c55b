import { type Box, centreOf, containsPoint, inflate, type Point } from '../base/geometry.ts'
import type { Cubic } from './curve.ts'
import { badgeBox } from './draw-badge.ts'
import type { ElementBase } from './element-base.ts'
import { anchorOn } from './shapes.ts'

/** One end of a flow. */
export interface FlowEnd {
  readonly base: ElementBase
  readonly box: Box
}

/** A curve between two outlines whose middle is `bend` px to the right of the straight line (seen in its direction). */
export function bentCurve(source: FlowEnd, target: FlowEnd, bend: number): readonly Cubic[] {
  const a = centreOf(source.box)
  const b = centreOf(target.box)
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = Math.hypot(dx, dy)
  const nx = length > 0 ? -dy / length : 0
  const ny = length > 0 ? dx / length : 1
  const rise = (bend * 4) / 3
  const near = { x: a.x + dx * 0.3 + nx * rise, y: a.y + dy * 0.3 + ny * rise }
  const far = { x: a.x + dx * 0.7 + nx * rise, y: a.y + dy * 0.7 + ny * rise }
  const p0 = anchorOn(source.base, source.box, near)
  const p3 = besideBadge(target, far)
  if (bend !== 0) return [{ p0, p1: near, p2: far, p3 }]
  return [{ p0, p1: between(p0, p3, 1 / 3), p2: between(p0, p3, 2 / 3), p3 }]
}

/**
 * A smooth curve between two outlines that passes exactly through some points in their order; through one, at half of
 * its parameter. At least one point.
 */
export function curveThrough(source: FlowEnd, target: FlowEnd, through: readonly Point[]): readonly Cubic[] {
  const segments: Cubic[] = []
  let before: Turn | null = null
  for (const [i, at] of through.entries()) {
    const from = through[i - 1] ?? centreOf(source.box)
    const to = through[i + 1] ?? centreOf(target.box)
    const turn = turnAt(at, from, to)
    const p0 = before === null ? anchorOn(source.base, source.box, turn.into) : before.at
    const p1 = before === null ? between(p0, turn.into, 2 / 3) : between(p0, before.out, 2 / 3)
    segments.push({ p0, p1, p2: between(at, turn.into, 2 / 3), p3: at })
    before = turn
  }
  if (before === null) return bentCurve(source, target, 0)
  const p3 = besideBadge(target, before.out)
  const p2 = between(p3, before.out, 2 / 3)
  segments.push({ p0: before.at, p1: between(before.at, before.out, 2 / 3), p2, p3 })
  return segments
}

/** A point of a curve, and where its tangents there lead to, half way to its neighbours. */
interface Turn {
  readonly at: Point
  readonly into: Point
  readonly out: Point
}

function turnAt(via: Point, a: Point, b: Point): Turn {
  const toVia = Math.hypot(via.x - a.x, via.y - a.y)
  const fromVia = Math.hypot(b.x - via.x, b.y - via.y)
  let tx = (via.x - a.x) / (toVia || 1) + (b.x - via.x) / (fromVia || 1)
  let ty = (via.y - a.y) / (toVia || 1) + (b.y - via.y) / (fromVia || 1)
  const length = Math.hypot(tx, ty)
  // There and back on one line: turn at the via in a right angle.
  if (length < 1e-6) {
    tx = -(via.y - a.y) / (toVia || 1)
    ty = (via.x - a.x) / (toVia || 1)
  } else {
    tx /= length
    ty /= length
  }
  return {
    at: via,
    into: { x: via.x - tx * toVia * 0.5, y: via.y - ty * toVia * 0.5 },
    out: { x: via.x + tx * fromVia * 0.5, y: via.y + ty * fromVia * 0.5 },
  }
}

/**
 * A loop from an element back to itself at one of its corners: lower right, lower left, upper left, upper
 * right, then the same again, larger.
 */
export function selfLoop(end: FlowEnd, index: number): readonly Cubic[] {
  const { box } = end
  const corner = [45, 135, 225, 315][index % 4] ?? 45
  const reach = 74 + 40 * Math.floor(index / 4)
  const centre = centreOf(box)
  const at = (angleDeg: number, distance: number): Point => {
    const angle = (angleDeg * Math.PI) / 180
    return { x: centre.x + Math.cos(angle) * distance, y: centre.y + Math.sin(angle) * distance }
  }
  const middle = anchorOn(end.base, box, at(corner, 1))
  const size = Math.hypot(middle.x - centre.x, middle.y - centre.y)
  const p0 = anchorOn(end.base, box, at(corner - 30, 1))
  const p3 = anchorOn(end.base, box, at(corner + 30, 1))
  return [{ p0, p1: at(corner - 38, size + reach), p2: at(corner + 38, size + reach), p3 }]
}

/** A loop that passes exactly through `via`. */
export function selfLoopThrough(end: FlowEnd, via: Point): readonly Cubic[] {
  const centre = centreOf(end.box)
  const angle = Math.atan2(via.y - centre.y, via.x - centre.x)
  const spread = 0.5
  const at = (turn: number): Point => ({
    x: centre.x + Math.cos(angle + turn),
    y: centre.y + Math.sin(angle + turn),
  })
  const p0 = anchorOn(end.base, end.box, at(-spread))
  const p3 = anchorOn(end.base, end.box, at(spread))
  const sum = { x: (8 * via.x - p0.x - p3.x) / 3, y: (8 * via.y - p0.y - p3.y) / 3 }
  const width = Math.max(Math.hypot(p3.x - p0.x, p3.y - p0.y) * 0.8, 30)
  const sx = -Math.sin(angle) * width
  const sy = Math.cos(angle) * width
  return [
    { p0, p1: { x: sum.x / 2 - sx, y: sum.y / 2 - sy }, p2: { x: sum.x / 2 + sx, y: sum.y / 2 + sy }, p3 },
  ]
}

/** Where a flow arrives from `towards`: on the outline, and not below the badge at the upper right. */
export function besideBadge({ base, box }: FlowEnd, towards: Point): Point {
  const plain = anchorOn(base, box, towards)
  if (base === 'loose-end') return plain
  const badge = inflate(badgeBox(box, base === 'process', 88), headRoom)
  if (!containsPoint(badge, plain)) return plain
  const centre = centreOf(box)
  const from = Math.atan2(towards.y - centre.y, towards.x - centre.x)
  for (let step = 1; step <= 20; step++) {
    for (const turn of [step, -step]) {
      const angle = from + (turn * Math.PI) / 60
      const at = anchorOn(base, box, { x: centre.x + Math.cos(angle), y: centre.y + Math.sin(angle) })
      if (!containsPoint(badge, at)) return at
    }
  }
  return plain
}

/** Half of an arrow head's width, in px. */
const headRoom = 5

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
