import type { Point } from '../../base/geometry.ts'
import { createHeap } from './heap.ts'
import { type Lattice, lineAt } from './lattice.ts'
import type { Side } from './side.ts'

/** A place where a way may begin or end, with the direction of travel there. */
export interface Gate {
  readonly at: Point
  readonly heading: Side
  /** How little it is liked, in px of detour. */
  readonly cost: number
}

/** What a corner costs, in px of detour. */
export const cornerCost = 60

/**
 * The cheapest way along a lattice, corners counted (A*); of equal ones always the same. Its points from the start
 * that it takes to the end, or null when there is none.
 */
export function cheapestWay(
  lattice: Lattice,
  starts: readonly Gate[],
  ends: readonly Gate[],
): { readonly points: readonly Point[]; readonly start: number; readonly end: number } | null {
  const { xs, ys } = lattice
  const width = xs.length
  const states = width * ys.length * 4
  const { costs, from, isDone } = blankStates(states)
  const heap = createHeap()

  const stateOf = ({ at, heading }: Gate): number => {
    const i = lineAt(xs, at.x)
    const j = lineAt(ys, at.y)
    return i < 0 || j < 0 ? -1 : (j * width + i) * 4 + heading
  }
  const goals = new Map<number, number>()
  for (const [index, end] of ends.entries()) {
    const state = stateOf(end)
    if (state >= 0 && !goals.has(state)) goals.set(state, index)
  }
  // Never more than what is left to go, or the way that is found first might not be the cheapest.
  const guess = (x: number, y: number, heading: number): number => {
    let best = Number.POSITIVE_INFINITY
    for (const { at, cost, heading: last } of ends) {
      const dx = at.x - x
      const dy = at.y - y
      best = Math.min(
        best,
        Math.abs(dx) + Math.abs(dy) + cost + cornersLeft(dx, dy, heading, last) * cornerCost,
      )
    }
    return best
  }
  const reach = (state: number, cost: number, before: number, left: number) => {
    if (cost >= (costs[state] ?? 0)) return
    costs[state] = cost
    from[state] = before
    heap.push(state, cost + left)
  }
  for (const start of starts) {
    const state = stateOf(start)
    if (state >= 0) reach(state, start.cost, -1, guess(start.at.x, start.at.y, start.heading))
  }

  let bestGoal = -1
  for (let state = heap.pop(); state >= 0; state = heap.pop()) {
    if (isDone[state] === 1) continue
    isDone[state] = 1
    const cost = costs[state] ?? 0
    // What is left is never guessed too long, so that the first to arrive has come the cheapest way.
    if (goals.has(state)) {
      bestGoal = state
      break
    }
    const heading = state % 4
    const node = (state - heading) / 4
    const i = node % width
    const j = (node - i) / width
    for (let turn = 0; turn < 4; turn++) {
      if (turn === (heading + 2) % 4) continue
      const next = stepFrom(lattice, i, j, turn)
      if (next < 0) continue
      const ni = next % width
      const nx = xs[ni] ?? 0
      const ny = ys[(next - ni) / width] ?? 0
      const length = Math.abs(nx - (xs[i] ?? 0)) + Math.abs(ny - (ys[j] ?? 0))
      reach(next * 4 + turn, cost + length + (turn === heading ? 0 : cornerCost), state, guess(nx, ny, turn))
    }
  }
  if (bestGoal < 0) return null
  const points: Point[] = []
  let first = bestGoal
  for (let state = bestGoal; state >= 0; state = from[state] ?? -1) {
    const node = (state - (state % 4)) / 4
    points.push({ x: xs[node % width] ?? 0, y: ys[Math.floor(node / width)] ?? 0 })
    first = state
  }
  return {
    points: points.reverse(),
    start: starts.findIndex((start) => stateOf(start) === first),
    end: goals.get(bestGoal) ?? 0,
  }
}

/** At least so many corners are left on a way that heads in one direction, and arrives in another, over a distance. */
function cornersLeft(dx: number, dy: number, heading: number, last: number): number {
  const isLevel = heading % 2 === 0
  const isTurned = heading % 2 !== last % 2
  const ahead = isLevel ? (heading === 0 ? dx : -dx) : heading === 1 ? dy : -dy
  const aside = isLevel ? dy : dx
  if (isTurned) return 1
  if (heading !== last || ahead < 0) return 2
  return aside === 0 ? 0 : 2
}

interface States {
  /** Of the cheapest way known to each state. */
  readonly costs: Float64Array
  /** The state before it; -1 at a start. */
  readonly from: Int32Array
  readonly isDone: Uint8Array
}

/** Room for so many states, blank; taken over from one search to the next, as making it would take longest. */
function blankStates(count: number): States {
  if (room.costs.length < count) {
    room = {
      costs: new Float64Array(count * 2),
      from: new Int32Array(count * 2),
      isDone: new Uint8Array(count * 2),
    }
  }
  room.costs.fill(Number.POSITIVE_INFINITY, 0, count)
  room.from.fill(-1, 0, count)
  room.isDone.fill(0, 0, count)
  return room
}

let room: States = { costs: new Float64Array(0), from: new Int32Array(0), isDone: new Uint8Array(0) }

/** The neighbouring node in a direction; -1 where something is in the way. */
function stepFrom({ xs, ys, rows, columns }: Lattice, i: number, j: number, direction: number): number {
  const width = xs.length
  const node = j * width + i
  switch (direction) {
    case 0:
      return i + 1 < width && rows[node] === 0 ? node + 1 : -1
    case 1:
      return j + 1 < ys.length && columns[node] === 0 ? node + width : -1
    case 2:
      return i > 0 && rows[node - 1] === 0 ? node - 1 : -1
    default:
      return j > 0 && columns[node - width] === 0 ? node - width : -1
  }
}
