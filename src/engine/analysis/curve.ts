import type { Point } from '../../base/geometry.ts'

/** A quadratic curve from `from` to `to` that passes through `handle` at its middle (parameter ½). */
export interface HandleCurve {
  readonly from: Point
  readonly handle: Point
  readonly to: Point
}

/**
 * Whether the straight segment from `a` to `b` meets the curve. Touching counts. A segment of length 0
 * meets nothing. Exact but for rounding: the roots of one quadratic equation.
 */
export function segmentMeetsCurve(a: Point, b: Point, curve: HandleCurve): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length2 = dx * dx + dy * dy
  if (length2 === 0) return false
  const { from, handle, to } = curve
  // Signed distance from the line through a and b, times its length, at the start, middle and end.
  const side = (p: Point) => dx * (p.y - a.y) - dy * (p.x - a.x)
  const start = side(from)
  const middle = side(handle)
  const end = side(to)
  const quadratic = 2 * (start + end - 2 * middle)
  const linear = 4 * middle - 3 * start - end
  if (quadratic === 0 && linear === 0 && start === 0) {
    return overlapsAlong(a, dx, dy, length2, curve)
  }
  return roots(quadratic, linear, start).some((t) => {
    if (t < -rounding || t > 1 + rounding) return false
    const x = at(t, from.x, handle.x, to.x) - a.x
    const y = at(t, from.y, handle.y, to.y) - a.y
    const along = (x * dx + y * dy) / length2
    return along >= -rounding && along <= 1 + rounding
  })
}

const rounding = 1e-9

/** Coordinate at parameter t: the parabola through the values at 0, ½ and 1. */
function at(t: number, start: number, middle: number, end: number): number {
  return start + t * (4 * middle - 3 * start - end) + t * t * 2 * (start + end - 2 * middle)
}

/** Real roots of a t² + b t + c, in the form that does not cancel when a is small. */
function roots(a: number, b: number, c: number): readonly number[] {
  const scale = Math.max(Math.abs(a), Math.abs(b), Math.abs(c))
  if (Math.abs(a) <= scale * 1e-12) return b === 0 ? [] : [-c / b]
  const discriminant = b * b - 4 * a * c
  if (discriminant < 0) return []
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2
  return q === 0 ? [0] : [q / a, c / q]
}

/** The curve lies on the line of the segment: do the two stretches share a point? */
function overlapsAlong(a: Point, dx: number, dy: number, length2: number, curve: HandleCurve): boolean {
  const along = [curve.from, curve.handle, curve.to].map(
    (p) => ((p.x - a.x) * dx + (p.y - a.y) * dy) / length2,
  )
  return Math.max(...along) >= 0 && Math.min(...along) <= 1
}
