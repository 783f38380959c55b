import { clampTo, type Reach } from './side.ts'

/** Room between two ports of one side, in px, where there is room. */
const portGap = 16
/** Nearer than this, two straight lines would look like one. */
const smallest = 8

/**
 * Places along a side, in the given order: the fixed ones stay, unless one would cover another, and the others stand
 * evenly between them, near the middle.
 */
export function spread(wanted: readonly (number | null)[], reach: Reach): readonly number[] {
  let last = Number.NEGATIVE_INFINITY
  const fixed = wanted.map((at) => {
    if (at === null || at - last < smallest) return null
    last = at
    return at
  })
  const places: number[] = []
  let run = 0
  let before: number | null = null
  const fill = (after: number | null) => {
    const low = before ?? reach.low - portGap
    const high = after ?? reach.high + portGap
    const gap = Math.min(portGap, Math.max(high - low, 0) / (run + 1))
    const half = (gap * (run + 1)) / 2
    const centre = clampTo({ low: low + half, high: high - half }, reach.middle)
    for (let i = 0; i < run; i++) places.push(clampTo(reach, centre + (i - (run - 1) / 2) * gap))
    run = 0
  }
  for (const at of fixed) {
    if (at === null) {
      run++
      continue
    }
    fill(at)
    places.push(at)
    before = at
  }
  fill(null)
  return places
}
