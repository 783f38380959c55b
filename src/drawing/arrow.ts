import { type Cubic, pointAt } from './curve.ts'
import { type PathCommand, polygon } from './path.ts'
import { splitCurve } from './split-curve.ts'

/** In px along and across the flow. */
const headLength = 10
const headWidth = 8.5
/** The line reaches this far into the head, so that no gap shows. */
const overlap = 2

/** A flow's line without the tip, and its arrow head, whose tip is the end of the curve. */
export interface Arrow {
  readonly line: readonly Cubic[]
  readonly head: readonly PathCommand[]
}

/** Splits a route into line and head, so that the line's blunt end never shows beside the tip. */
export function arrowOf(segments: readonly Cubic[]): Arrow {
  const last = segments[segments.length - 1]
  if (last === undefined) throw new Error('a route needs at least one segment')
  const tip = last.p3
  const t = parameterAtDistance(last, headLength - overlap)
  const neck = pointAt(last, t)
  let dx = tip.x - neck.x
  let dy = tip.y - neck.y
  const length = Math.hypot(dx, dy)
  if (length < 1e-6) {
    dx = 1
    dy = 0
  } else {
    dx /= length
    dy /= length
  }
  const foot = { x: tip.x - dx * headLength, y: tip.y - dy * headLength }
  const head = polygon([
    tip,
    { x: foot.x - (dy * headWidth) / 2, y: foot.y + (dx * headWidth) / 2 },
    { x: foot.x + (dy * headWidth) / 2, y: foot.y - (dx * headWidth) / 2 },
  ])
  return { line: [...segments.slice(0, -1), splitCurve(last, t)[0]], head }
}

/** The largest parameter at which the curve is still `distance` px away from its end. */
function parameterAtDistance(curve: Cubic, distance: number): number {
  let low = 0
  let high = 1
  for (let i = 0; i < 16; i++) {
    const middle = (low + high) / 2
    const point = pointAt(curve, middle)
    if (Math.hypot(point.x - curve.p3.x, point.y - curve.p3.y) > distance) low = middle
    else high = middle
  }
  return low
}
