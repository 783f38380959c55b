import type { Box, Point } from '../base/geometry.ts'
import type { Placement } from '../model/tables.ts'
import { boundaryCurve, type Cubic, pointAt } from './curve.ts'
import type { FlowEnd } from './flow-curve.ts'
import { anchorOn, shapeContains } from './shapes.ts'
import { splitCurve } from './split-curve.ts'

/** Where a flow of an imported model starts and ends, as fractions of the boxes of its ends. */
export type FlowAnchors = NonNullable<Placement['anchors']>

/**
 * The curve of an imported flow, as the tool that it comes from draws it: from anchor to anchor, through `via` at its
 * middle, straight without one; and of that what lies outside of both shapes. Two segments that meet at the via.
 */
export function anchoredCurve(
  source: FlowEnd,
  target: FlowEnd,
  anchors: FlowAnchors,
  via: Point | null,
): readonly Cubic[] {
  const from = anchorPoint(source, anchors.source)
  const to = anchorPoint(target, anchors.target)
  const handle = via ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const [first, second] = splitCurve(boundaryCurve({ from, handle, to }), 0.5)
  const start = leavingAt((t) => isInside(source, pointAt(first, t)))
  const end = leavingAt((t) => isInside(target, pointAt(second, 1 - t)))
  return [splitCurve(first, start)[1], splitCurve(second, 1 - end)[0]]
}

/** The anchor itself while it lies in the shape; one beside it, as old files have them, is taken to the outline. */
function anchorPoint({ base, box }: FlowEnd, at: Point): Point {
  const point = inBox(box, at)
  return isInside({ base, box }, point) ? point : anchorOn(base, box, point)
}

function inBox(box: Box, at: Point): Point {
  return { x: box.x + box.w * at.x, y: box.y + box.h * at.y }
}

function isInside({ base, box }: FlowEnd, point: Point): boolean {
  return shapeContains(base, box, point)
}

/** The last parameter at which a curve that starts in a shape is still inside; 0 when it never is, or never leaves. */
function leavingAt(inside: (t: number) => boolean): number {
  let last = 0
  for (let i = 1; i <= steps; i++) if (inside(i / steps)) last = i / steps
  if (last === 0 || last === 1) return last === 0 && inside(0) ? refined(0, 1 / steps, inside) : 0
  return refined(last, last + 1 / steps, inside)
}

function refined(low: number, high: number, inside: (t: number) => boolean): number {
  let a = low
  let b = high
  for (let i = 0; i < 12; i++) {
    const middle = (a + b) / 2
    if (inside(middle)) a = middle
    else b = middle
  }
  return a
}

/** Looks at so many places of each half; finer than any shape is in practice. */
const steps = 24
