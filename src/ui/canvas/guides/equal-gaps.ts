import type { Box } from '../../../base/geometry.ts'

/** A distance between two boxes that is like another one beside it, in diagram units. */
export interface Gap {
  /** `x`: measured from left to right. */
  readonly axis: 'x' | 'y'
  readonly from: number
  readonly to: number
  /** Where along the other axis it is shown. */
  readonly at: number
}

export interface GapMatch {
  /** How far the box has to go. */
  readonly shift: number
  readonly gaps: readonly Gap[]
}

/**
 * Where a box would have equal distances: between its two neighbours in a row or column, or as far from one as that
 * is from the next. Null when nothing is within `reach`. O(boxes).
 */
export function matchGap(axis: 'x' | 'y', box: Box, others: readonly Box[], reach: number): GapMatch | null {
  const own = spanOf(axis, box)
  const row = others.filter((other) => overlaps(axis, other, box))
  const before = nearest(row, (other) => spanOf(axis, other).end, own.start + reach, -1)
  const after = nearest(row, (other) => spanOf(axis, other).start, own.end - reach, 1)
  const size = own.end - own.start
  const places: {
    readonly at: number
    readonly gap: number
    readonly pairs: readonly (readonly [Span, Span])[]
  }[] = []
  const place = (at: number): Span => ({ ...own, start: at, end: at + size })
  if (before !== null && after !== null) {
    const [left, right] = [spanOf(axis, before), spanOf(axis, after)]
    const at = (left.end + right.start - size) / 2
    places.push({
      at,
      gap: at - left.end,
      pairs: [
        [left, place(at)],
        [place(at), right],
      ],
    })
  }
  if (before !== null) {
    const left = spanOf(axis, before)
    const further = nearest(inRow(axis, others, before), (other) => spanOf(axis, other).end, left.start, -1)
    if (further !== null) {
      const far = spanOf(axis, further)
      const gap = left.start - far.end
      places.push({
        at: left.end + gap,
        gap,
        pairs: [
          [far, left],
          [left, place(left.end + gap)],
        ],
      })
    }
  }
  if (after !== null) {
    const right = spanOf(axis, after)
    const further = nearest(inRow(axis, others, after), (other) => spanOf(axis, other).start, right.end, 1)
    if (further !== null) {
      const far = spanOf(axis, further)
      const gap = far.start - right.end
      places.push({
        at: right.start - gap - size,
        gap,
        pairs: [
          [place(right.start - gap - size), right],
          [right, far],
        ],
      })
    }
  }
  const [best] = places
    .filter(({ at, gap }) => gap > 0 && Math.abs(at - own.start) <= reach)
    .sort((a, b) => Math.abs(a.at - own.start) - Math.abs(b.at - own.start))
  if (best === undefined) return null
  const gaps = best.pairs.map(([a, b]): Gap => ({ axis, from: a.end, to: b.start, at: commonMiddle(a, b) }))
  return { shift: best.at - own.start, gaps }
}

interface Span {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

function spanOf(axis: 'x' | 'y', { x, y, w, h }: Box): Span {
  return axis === 'x'
    ? { start: x, end: x + w, low: y, high: y + h }
    : { start: y, end: y + h, low: x, high: x + w }
}

/** Stand side by side along the axis, at least in part. */
function overlaps(axis: 'x' | 'y', a: Box, b: Box): boolean {
  const [one, other] = [spanOf(axis, a), spanOf(axis, b)]
  return one.low < other.high && other.low < one.high
}

function inRow(axis: 'x' | 'y', others: readonly Box[], box: Box): readonly Box[] {
  return others.filter((other) => other !== box && overlaps(axis, other, box))
}

/** The box whose edge is nearest to `limit` on the side that `step` says. */
function nearest(boxes: readonly Box[], edge: (box: Box) => number, limit: number, step: 1 | -1): Box | null {
  let best: Box | null = null
  for (const box of boxes) {
    if ((edge(box) - limit) * step < 0) continue
    if (best === null || (edge(best) - edge(box)) * step > 0) best = box
  }
  return best
}

function commonMiddle(a: Span, b: Span): number {
  return (Math.max(a.low, b.low) + Math.min(a.high, b.high)) / 2
}
