import type { Point } from '../../base/geometry.ts'
import type { FlowId } from '../../model/tables.ts'
import { type Piece, piecesOf, trackOrder } from './pieces.ts'

/** Lines by right angles that are drawn apart from each other, in px. */
const trackGap = 10
/** Nearer than this, two parallel lines look like one. */
const tooNear = 7
/** So much of the lines at both ends of a moved one must be left, in px. */
const shortest = 8

/**
 * Moves parallel lines of different flows apart where they run over each other, in the order in which they cross
 * least. Only lines between two corners move; a way that would run into something stays as it was.
 * @param ways each from outline to outline, with right angles
 * @param isFree whether a line from `a` to `b` is free of what the flow keeps clear of
 * @param only asks for these flows; what has nothing to do with them is left out of the result
 * @returns those that are others now
 */
export function separate(
  ways: ReadonlyMap<FlowId, readonly Point[]>,
  isFree: (flow: FlowId, a: Point, b: Point) => boolean,
  only?: ReadonlySet<FlowId>,
): ReadonlyMap<FlowId, readonly Point[]> {
  const pieces = [...ways].flatMap(([flow, points]) => piecesOf(flow, points))
  const moved = new Map<FlowId, Point[]>()
  for (const isUpright of [true, false]) {
    const along = pieces.filter((piece) => piece.isUpright === isUpright)
    for (const bundle of bundlesOf(only === undefined ? along : near(along, only))) {
      if (only === undefined || bundle.some(({ flow }) => only.has(flow))) spreadOut(bundle, ways, moved)
    }
  }
  const result = new Map<FlowId, readonly Point[]>()
  for (const [flow, points] of moved) {
    const before = ways.get(flow)
    if (only?.has(flow) === false) continue
    if (before !== undefined && isSound(before, points, (a, b) => isFree(flow, a, b)))
      result.set(flow, points)
  }
  return result
}

/** Pieces that may stand in one bundle with those of some flows: few, where looking at all would take long. */
function near(pieces: readonly Piece[], only: ReadonlySet<FlowId>): readonly Piece[] {
  const found = new Set(pieces.filter(({ flow }) => only.has(flow)))
  for (const piece of found) {
    for (const other of pieces) if (!found.has(other) && runsOver(piece, other)) found.add(other)
  }
  return [...found]
}

function runsOver(a: Piece, b: Piece): boolean {
  return Math.abs(a.at - b.at) < tooNear && a.flow !== b.flow && a.low < b.high && b.low < a.high
}

/** Pieces that run over each other, directly or by others between them. */
function bundlesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at || a.low - b.low || (a.flow < b.flow ? -1 : 1))
  const root = sorted.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (root[at] !== at) at = root[at] ?? at
    return at
  }
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]
      if (b === undefined || b.at - a.at >= tooNear) break
      if (runsOver(a, b)) root[find(j)] = find(i)
    }
  }
  const bundles = new Map<number, Piece[]>()
  for (const [i, piece] of sorted.entries()) {
    const bundle = bundles.get(find(i))
    if (bundle === undefined) bundles.set(find(i), [piece])
    else bundle.push(piece)
  }
  return [...bundles.values()].filter(({ length }) => length > 1)
}

function spreadOut(
  bundle: readonly Piece[],
  ways: ReadonlyMap<FlowId, readonly Point[]>,
  moved: Map<FlowId, Point[]>,
): void {
  const ordered = [...bundle].sort(trackOrder)
  const low = Math.max(...bundle.map(({ lowest }) => lowest))
  const high = Math.min(...bundle.map(({ highest }) => highest))
  const gaps = ordered.length - 1
  const gap = Math.min(trackGap, (high - low - 2 * shortest) / gaps)
  if (gap <= 0) return
  const mean = bundle.reduce((sum, { at }) => sum + at, 0) / bundle.length
  const half = (gap * gaps) / 2
  const middle = Math.min(Math.max(mean, low + shortest + half), high - shortest - half)
  for (const [i, { flow, index, isUpright }] of ordered.entries()) {
    const points = moved.get(flow) ?? [...(ways.get(flow) ?? [])]
    moved.set(flow, points)
    const at = middle + (i - gaps / 2) * gap
    for (const corner of [index, index + 1]) {
      const point = points[corner]
      if (point !== undefined) points[corner] = isUpright ? { x: at, y: point.y } : { x: point.x, y: at }
    }
  }
}

/** Every line still runs the way it did, and is free. */
function isSound(
  before: readonly Point[],
  after: readonly Point[],
  isFree: (a: Point, b: Point) => boolean,
): boolean {
  for (let i = 0; i + 1 < after.length; i++) {
    const [a, b, c, d] = [before[i], before[i + 1], after[i], after[i + 1]]
    if (a === undefined || b === undefined || c === undefined || d === undefined) return false
    if (Math.sign(b.x - a.x) !== Math.sign(d.x - c.x) || Math.sign(b.y - a.y) !== Math.sign(d.y - c.y))
      return false
    const isMoved = a.x !== c.x || a.y !== c.y || b.x !== d.x || b.y !== d.y
    if (isMoved && !isFree(c, d)) return false
  }
  return true
}
