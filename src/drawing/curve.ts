import type { Box, Point } from '../base/geometry.ts'
import type { PathCommand } from './path.ts'

/** A cubic Bézier curve: start, two control points, end. */
export interface Cubic {
  readonly p0: Point
  readonly p1: Point
  readonly p2: Point
  readonly p3: Point
}

/** The point at `t`, 0 (start) to 1 (end). */
export function pointAt(curve: Cubic, t: number): Point {
  const s = 1 - t
  const a = s * s * s
  const b = 3 * s * s * t
  const c = 3 * s * t * t
  const d = t * t * t
  return {
    x: a * curve.p0.x + b * curve.p1.x + c * curve.p2.x + d * curve.p3.x,
    y: a * curve.p0.y + b * curve.p1.y + c * curve.p2.y + d * curve.p3.y,
  }
}

/** Direction of travel at `t` (not normalised); of the chord where the curve stands still. */
export function directionAt(curve: Cubic, t: number): Point {
  const s = 1 - t
  const a = s * s
  const b = 2 * s * t
  const c = t * t
  const x = a * (curve.p1.x - curve.p0.x) + b * (curve.p2.x - curve.p1.x) + c * (curve.p3.x - curve.p2.x)
  const y = a * (curve.p1.y - curve.p0.y) + b * (curve.p2.y - curve.p1.y) + c * (curve.p3.y - curve.p2.y)
  if (x * x + y * y > 1e-12) return { x, y }
  return { x: curve.p3.x - curve.p0.x, y: curve.p3.y - curve.p0.y }
}

/**
 * The point at `t`, 0 to 1 over all segments. One or two of them, as curves have, take the same share each; those of
 * a line with corners by their lengths, or a short corner would take as much as a long side.
 */
export function pointAlong(segments: readonly Cubic[], t: number): Point {
  const { curve, local } = locate(segments, t)
  return pointAt(curve, local)
}

export function directionAlong(segments: readonly Cubic[], t: number): Point {
  const { curve, local } = locate(segments, t)
  return directionAt(curve, local)
}

function locate(segments: readonly Cubic[], t: number): { curve: Cubic; local: number } {
  if (segments.length > 2) return locateByLength(segments, Math.min(Math.max(t, 0), 1))
  const scaled = Math.min(Math.max(t, 0), 1) * segments.length
  const index = Math.min(Math.floor(scaled), segments.length - 1)
  const curve = segments[index]
  if (curve === undefined) throw new Error('a route needs at least one segment')
  return { curve, local: scaled - index }
}

function locateByLength(segments: readonly Cubic[], t: number): { curve: Cubic; local: number } {
  let rest = t * chordsOf(segments)
  let last: Cubic | undefined
  for (const curve of segments) {
    const length = chordOf(curve)
    last = curve
    if (rest <= length) return { curve, local: length > 0 ? rest / length : 0 }
    rest -= length
  }
  if (last === undefined) throw new Error('a route needs at least one segment')
  return { curve: last, local: 1 }
}

/** Length of the straight line from start to end of a segment. */
export function chordOf({ p0, p3 }: Cubic): number {
  return Math.hypot(p3.x - p0.x, p3.y - p0.y)
}

/** Sum of the chords of all segments. */
export function chordsOf(segments: readonly Cubic[]): number {
  let sum = 0
  for (const curve of segments) sum += chordOf(curve)
  return sum
}

/**
 * About `count` + 1 points from start to end, as x and y in turn; `count` is rounded up to fill one or two segments
 * alike, and more of them by their lengths.
 */
export function samplesOf(segments: readonly Cubic[], count: number): Float64Array {
  if (segments.length > 2) return samplesByLength(segments, count)
  const each = Math.ceil(count / segments.length)
  const samples = new Float64Array((each * segments.length + 1) * 2)
  let at = 0
  for (const curve of segments) {
    sample(curve, each, samples, at)
    at += 2 * each
  }
  return withEnd(samples, segments)
}

function samplesByLength(segments: readonly Cubic[], count: number): Float64Array {
  const whole = chordsOf(segments) || 1
  const shares = segments.map((curve) => Math.max(1, Math.ceil((count * chordOf(curve)) / whole)))
  const samples = new Float64Array((shares.reduce((sum, share) => sum + share, 0) + 1) * 2)
  let at = 0
  for (const [i, curve] of segments.entries()) {
    const share = shares[i] ?? 1
    sample(curve, share, samples, at)
    at += 2 * share
  }
  return withEnd(samples, segments)
}

/** Writes `each` points of a curve, its end left out. */
function sample({ p0, p1, p2, p3 }: Cubic, each: number, samples: Float64Array, from: number): void {
  let at = from
  for (let i = 0; i < each; i++) {
    const t = i / each
    const s = 1 - t
    const a = s * s * s
    const b = 3 * s * s * t
    const c = 3 * s * t * t
    const d = t * t * t
    samples[at++] = a * p0.x + b * p1.x + c * p2.x + d * p3.x
    samples[at++] = a * p0.y + b * p1.y + c * p2.y + d * p3.y
  }
}

function withEnd(samples: Float64Array, segments: readonly Cubic[]): Float64Array {
  const end = segments[segments.length - 1]?.p3
  samples[samples.length - 2] = end?.x ?? 0
  samples[samples.length - 1] = end?.y ?? 0
  return samples
}

/** A box that holds all control points and hence the curve. */
export function hullOf(segments: readonly Cubic[]): Box {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const { p0, p1, p2, p3 } of segments) {
    left = Math.min(left, p0.x, p1.x, p2.x, p3.x)
    right = Math.max(right, p0.x, p1.x, p2.x, p3.x)
    top = Math.min(top, p0.y, p1.y, p2.y, p3.y)
    bottom = Math.max(bottom, p0.y, p1.y, p2.y, p3.y)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

export function curvePath(segments: readonly Cubic[]): readonly PathCommand[] {
  const first = segments[0]
  if (first === undefined) return []
  return [
    ['M', first.p0.x, first.p0.y],
    ...segments.map(({ p1, p2, p3 }): PathCommand => ['C', p1.x, p1.y, p2.x, p2.y, p3.x, p3.y]),
  ]
}

/** The cubic of a boundary line: quadratic from `from` to `to` that passes through `handle` at its middle. */
export function boundaryCurve(line: {
  readonly from: Point
  readonly handle: Point
  readonly to: Point
}): Cubic {
  const { from, handle, to } = line
  const control = { x: 2 * handle.x - (from.x + to.x) / 2, y: 2 * handle.y - (from.y + to.y) / 2 }
  return {
    p0: from,
    p1: { x: from.x + ((control.x - from.x) * 2) / 3, y: from.y + ((control.y - from.y) * 2) / 3 },
    p2: { x: to.x + ((control.x - to.x) * 2) / 3, y: to.y + ((control.y - to.y) * 2) / 3 },
    p3: to,
  }
}
