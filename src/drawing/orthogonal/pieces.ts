import type { Point } from '../../base/geometry.ts'
import type { FlowId } from '../../model/tables.ts'

/** A line between two corners of a way by right angles. */
export interface Piece {
  readonly flow: FlowId
  /** Of its first corner among the points of the way. */
  readonly index: number
  readonly isUpright: boolean
  /** Its x when upright, else its y. */
  readonly at: number
  /** From where to where it runs. */
  readonly low: number
  readonly high: number
  /** Between which values of `at` the lines before and after it keep their direction. */
  readonly lowest: number
  readonly highest: number
  /** To which side the way goes on at its low and at its high end: -1 to smaller values, 1 to larger ones. */
  readonly atLow: number
  readonly atHigh: number
}

/** All lines of a way but the first and the last, which stand at their ports. Memoised by its points. */
export function piecesOf(flow: FlowId, points: readonly Point[]): readonly Piece[] {
  const known = memo.get(points)
  if (known?.flow === flow) return known.pieces
  const pieces = cut(flow, points)
  memo.set(points, { flow, pieces })
  return pieces
}

const memo = new WeakMap<readonly Point[], { readonly flow: FlowId; readonly pieces: readonly Piece[] }>()

function cut(flow: FlowId, points: readonly Point[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (let index = 1; index + 2 < points.length; index++) {
    const [before, a, b, after] = points.slice(index - 1, index + 3)
    if (before === undefined || a === undefined || b === undefined || after === undefined) continue
    const isUpright = a.x === b.x
    const at = isUpright ? a.x : a.y
    const neighbours = [isUpright ? before.x : before.y, isUpright ? after.x : after.y] as const
    const [from, to] = isUpright ? [a.y, b.y] : [a.x, b.x]
    const into = Math.sign(neighbours[0] - at)
    const out = Math.sign(neighbours[1] - at)
    pieces.push({
      ...{ flow, index, isUpright, at },
      low: Math.min(from, to),
      high: Math.max(from, to),
      lowest: Math.max(...neighbours.filter((n) => n < at), Number.NEGATIVE_INFINITY),
      highest: Math.min(...neighbours.filter((n) => n > at), Number.POSITIVE_INFINITY),
      atLow: from < to ? into : out,
      atHigh: from < to ? out : into,
    })
  }
  return pieces
}

/**
 * In which order pieces of one bundle stand side by side, so that what goes on at their ends crosses least: those
 * that open to smaller values first; of those that lead across, the one whose end is reached first turns first.
 */
export function trackOrder(a: Piece, b: Piece): number {
  return (
    a.atLow + a.atHigh - (b.atLow + b.atHigh) ||
    a.atLow - b.atLow ||
    (a.atLow < 0 ? b.low - a.low || b.high - a.high : a.high - b.high || a.low - b.low) ||
    (a.flow < b.flow ? -1 : a.flow > b.flow ? 1 : a.index - b.index)
  )
}
