import type { Box } from '../base/geometry.ts'
import type { FlowId } from '../model/tables.ts'

/** Points along the curves of flows: which of them pass through a box. */
export interface CurveGrid {
  /** @param points x and y in turn */
  readonly add: (flow: FlowId, points: Float64Array) => void
  /** Takes a flow's curve back. What is left of it costs a little until the grid is thrown away. */
  readonly remove: (flow: FlowId) => void
  /** How many flows have a point in the box; `own` and the ignored ones do not count. Counts no further than `most`. */
  readonly count: (box: Box, own: FlowId, ignored: ReadonlySet<FlowId>, most: number) => number
}

export function createCurveGrid(): CurveGrid {
  const flows: (FlowId | undefined)[] = []
  const curves: Float64Array[] = []
  const indexOf = new Map<FlowId, number>()
  /** Runs of points of one curve: index of the flow, of the first point's x and of the x after the last, in turn. */
  const cells = new Map<number, number[]>()

  const add = (flow: FlowId, points: Float64Array) => {
    const curve = flows.push(flow) - 1
    curves.push(points)
    indexOf.set(flow, curve)
    let from = 0
    let cx = Number.NaN
    let cy = Number.NaN
    for (let i = 0; i < points.length; i += 2) {
      const x = Math.floor((points[i] ?? 0) / cellSize)
      const y = Math.floor((points[i + 1] ?? 0) / cellSize)
      if (x === cx && y === cy) continue
      if (i > 0) addRun(keyOf(cx, cy), curve, from, i)
      from = i
      cx = x
      cy = y
    }
    if (points.length > 0) addRun(keyOf(cx, cy), curve, from, points.length)
  }

  const addRun = (key: number, curve: number, from: number, to: number) => {
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [curve, from, to])
    else cell.push(curve, from, to)
  }

  const remove = (flow: FlowId) => {
    const curve = indexOf.get(flow)
    if (curve !== undefined) flows[curve] = undefined
    indexOf.delete(flow)
  }

  const count = (box: Box, own: FlowId, ignored: ReadonlySet<FlowId>, most: number): number => {
    const right = box.x + box.w
    const bottom = box.y + box.h
    const seen: number[] = []
    let found = 0
    for (let cx = Math.floor(box.x / cellSize); cx <= Math.floor(right / cellSize); cx++) {
      for (let cy = Math.floor(box.y / cellSize); cy <= Math.floor(bottom / cellSize); cy++) {
        const cell = cells.get(keyOf(cx, cy))
        if (cell === undefined) continue
        for (let i = 0; i < cell.length; i += 3) {
          const curve = cell[i] ?? 0
          const flow = flows[curve]
          if (flow === undefined || flow === own || seen.includes(curve)) continue
          const points = curves[curve]
          if (points === undefined || !hasPointIn(points, cell[i + 1] ?? 0, cell[i + 2] ?? 0, box)) continue
          seen.push(curve)
          if (!ignored.has(flow) && ++found >= most) return found
        }
      }
    }
    return found
  }

  return { add, remove, count }
}

/** Whether one of a run of points lies within a box. */
function hasPointIn(points: Float64Array, from: number, to: number, { x, y, w, h }: Box): boolean {
  const right = x + w
  const bottom = y + h
  for (let i = from; i < to; i += 2) {
    const px = points[i] ?? 0
    const py = points[i + 1] ?? 0
    if (px > x && px < right && py > y && py < bottom) return true
  }
  return false
}

const cellSize = 64
const keyOf = (cx: number, cy: number) => (cx + 0x100000) * 0x200000 + cy + 0x100000
