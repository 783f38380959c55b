import type { Box, Point } from '../../base/geometry.ts'
import { type HandleCurve, segmentMeetsCurve } from './curve.ts'

/** A boundary as a diagram shows it. */
export type BoundaryShape =
  | { readonly kind: 'box'; readonly box: Box }
  | { readonly kind: 'line'; readonly curve: HandleCurve }

/**
 * The `tmt` reading of "a flow crosses a boundary": its curve meets the outline of the box, or the curve of the
 * line. Touching counts; a flow that runs wholly inside a box does not cross it. Boxes in each other are asked
 * one by one. Whether a flow that passes right through a box counts in Microsoft's tool, no recorded model
 * tells: here it does. This function is the whole of that reading.
 */
export function crossesAsDrawn(flow: HandleCurve, boundary: BoundaryShape): boolean {
  if (boundary.kind === 'box') return sidesOf(boundary.box).some(([a, b]) => segmentMeetsCurve(a, b, flow))
  return curvesMeet(flow, boundary.curve)
}

function sidesOf({ x, y, w, h }: Box): readonly (readonly [Point, Point])[] {
  const [topLeft, topRight] = [
    { x, y },
    { x: x + w, y },
  ]
  const [bottomLeft, bottomRight] = [
    { x, y: y + h },
    { x: x + w, y: y + h },
  ]
  return [
    [topLeft, topRight],
    [topRight, bottomRight],
    [bottomRight, bottomLeft],
    [bottomLeft, topLeft],
  ]
}

/** Exact where the first curve is straight; else it is taken in straight pieces, at most 0.05 units off. */
function curvesMeet(a: HandleCurve, b: HandleCurve): boolean {
  const pieces = piecesOf(a)
  for (let i = 0; i < pieces; i += 1) {
    if (segmentMeetsCurve(pointOn(a, i / pieces), pointOn(a, (i + 1) / pieces), b)) return true
  }
  return false
}

/** Its arc is off a chord by a quarter of |from - 2 control + to|, and n chords are n² times as near. */
function piecesOf({ from, handle, to }: HandleCurve): number {
  const bend = Math.hypot(2 * (from.x + to.x) - 4 * handle.x, 2 * (from.y + to.y) - 4 * handle.y)
  return Math.min(mostPieces, Math.max(1, Math.ceil(Math.sqrt(bend / 4 / tolerance))))
}

const tolerance = 0.05
/** Enough for a bend of 80,000 units. */
const mostPieces = 640

function pointOn({ from, handle, to }: HandleCurve, t: number): Point {
  if (t === 0) return from
  if (t === 1) return to
  const at = (start: number, middle: number, end: number) =>
    start + t * (4 * middle - 3 * start - end) + t * t * 2 * (start + end - 2 * middle)
  return { x: at(from.x, handle.x, to.x), y: at(from.y, handle.y, to.y) }
}
