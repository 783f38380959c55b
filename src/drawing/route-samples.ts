import { type Cubic, samplesOf } from './curve.ts'

const sampleStep = 11
const maxSamples = 200

/** Points along a route, x and y in turn, about 11 px apart, of long routes further. */
export function routeSamples(segments: readonly Cubic[]): Float64Array {
  let length = 0
  for (const { p0, p1, p2, p3 } of segments) {
    const chord = Math.hypot(p3.x - p0.x, p3.y - p0.y)
    const net =
      Math.hypot(p1.x - p0.x, p1.y - p0.y) +
      Math.hypot(p2.x - p1.x, p2.y - p1.y) +
      Math.hypot(p3.x - p2.x, p3.y - p2.y)
    length += (chord + net) / 2
  }
  return samplesOf(segments, Math.min(Math.max(Math.ceil(length / sampleStep), 4), maxSamples))
}
