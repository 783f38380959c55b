import type { Point } from '../base/geometry.ts'
import type { Cubic } from './curve.ts'

/** A curve as two, from its start to `t` and from there to its end (de Casteljau). */
export function splitCurve({ p0, p1, p2, p3 }: Cubic, t: number): readonly [Cubic, Cubic] {
  const mix = (a: Point, b: Point): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
  const a = mix(p0, p1)
  const b = mix(p1, p2)
  const c = mix(p2, p3)
  const ab = mix(a, b)
  const bc = mix(b, c)
  const middle = mix(ab, bc)
  return [
    { p0, p1: a, p2: ab, p3: middle },
    { p0: middle, p1: bc, p2: c, p3 },
  ]
}
