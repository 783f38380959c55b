import { type Box, centreOf, type Point } from '../../base/geometry.ts'
import { badgeBox } from '../draw-badge.ts'
import type { FlowEnd } from '../flow-curve.ts'
import { cornerRadius } from '../shapes.ts'

/** A side of an element, as the turn of its outward direction: clockwise from the right. */
export type Side = 0 | 1 | 2 | 3
export const sides: readonly Side[] = [0, 1, 2, 3]

/** Where a flow leaves or meets an element: on which side, and at which y (right, left) or x (top, bottom). */
export interface Port {
  readonly side: Side
  readonly at: number
}

/** Right and left, whose ports differ in y. */
export function isSideways(side: Side): boolean {
  return side === 0 || side === 2
}

/** Direction away from the element. */
export function outward(side: Side): Point {
  switch (side) {
    case 0:
      return { x: 1, y: 0 }
    case 1:
      return { x: 0, y: 1 }
    case 2:
      return { x: -1, y: 0 }
    case 3:
      return { x: 0, y: -1 }
  }
}

/** The point of the outline at a port; exact. */
export function portPoint({ base, box }: FlowEnd, { side, at }: Port): Point {
  const centre = centreOf(box)
  const radius = cornerRadius(base, box)
  const along = isSideways(side) ? Math.abs(at - centre.y) : Math.abs(at - centre.x)
  const half = isSideways(side) ? box.h / 2 : box.w / 2
  const over = Math.min(Math.max(along - (half - radius), 0), radius)
  const inset = radius - Math.sqrt(radius * radius - over * over)
  switch (side) {
    case 0:
      return { x: box.x + box.w - inset, y: at }
    case 1:
      return { x: at, y: box.y + box.h - inset }
    case 2:
      return { x: box.x + inset, y: at }
    case 3:
      return { x: at, y: box.y + inset }
  }
}

/** Where ports may stand along a side. */
export interface Reach {
  readonly low: number
  /** Of the side: best of all. */
  readonly middle: number
  readonly high: number
}

/** What of a side a line can leave at a decent angle, the place of the badge at the upper right apart. Memoised. */
export function reachOf(end: FlowEnd, side: Side): Reach {
  const known = reaches.get(end) ?? []
  const reach = known[side] ?? measured(end, side)
  known[side] = reach
  reaches.set(end, known)
  return reach
}

const reaches = new WeakMap<FlowEnd, Reach[]>()

function measured({ base, box }: FlowEnd, side: Side): Reach {
  const centre = centreOf(box)
  const middle = isSideways(side) ? centre.y : centre.x
  if (base === 'loose-end') return { low: middle, middle, high: middle }
  const half = isSideways(side) ? box.h / 2 : box.w / 2
  const radius = cornerRadius(base, box)
  const room = Math.max(half - radius + (base === 'process' ? radius * usableShare : -edgeRoom), 0)
  const badge = base === 'note' ? null : badgeBox(box, base === 'process', 88)
  const low = side === 0 && badge !== null ? badge.y + badge.h + headRoom : Number.NEGATIVE_INFINITY
  const high = side === 3 && badge !== null ? badge.x - headRoom : Number.POSITIVE_INFINITY
  return {
    low: Math.min(Math.max(middle - room, low), middle),
    middle,
    high: Math.max(Math.min(middle + room, high), middle),
  }
}

/** So much of a quarter circle, from its middle line, still looks like a side. */
const usableShare = 0.62
/** Ports keep away from the corners of a rectangle, in px. */
const edgeRoom = 4
/** Half of an arrow head's width, in px. */
const headRoom = 5

/** The sides with which two elements face each other, by the wider gap between them. */
export function facingSides(a: Box, b: Box): { readonly source: Side; readonly target: Side } {
  const gapX = Math.max(b.x - (a.x + a.w), a.x - (b.x + b.w))
  const gapY = Math.max(b.y - (a.y + a.h), a.y - (b.y + b.h))
  const from = centreOf(a)
  const to = centreOf(b)
  if (gapX <= 0 && gapY <= 0) {
    // They overlap: out over the top, or beside where one stands above the other.
    return Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)
      ? { source: 3, target: 3 }
      : { source: 0, target: 0 }
  }
  if (gapX >= gapY) return to.x >= from.x ? { source: 0, target: 2 } : { source: 2, target: 0 }
  return to.y >= from.y ? { source: 1, target: 3 } : { source: 3, target: 1 }
}

export function clampTo(reach: Pick<Reach, 'low' | 'high'>, value: number): number {
  return Math.min(Math.max(value, reach.low), reach.high)
}
