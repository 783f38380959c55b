import type { Box } from '../base/geometry.ts'
import type { FlowId } from '../model/tables.ts'

/** Points along the curves of flows: which of them pass through a box. */
export interface CurveGrid {
  /** @param points x and y in turn */
  readonly add: (flow: FlowId, points: Float64Array) => void
  /** Takes a flow's curve back. What is left of it costs a little until the grid is thrown away. */
  readonly remove: (flow: FlowId) => void
  /** How many flows have a point in the box; `own` and the ignored ones do not count. */
  readonly count: (box: Box, own: FlowId, ignored: ReadonlySet<FlowId>) => number
}

export function createCurveGrid(): CurveGrid {
  const flows: (FlowId | undefined)[] = []
  const indexOf = new Map<FlowId, number>()
  /** Index of the flow, x, y in turn. */
  const cells = new Map<number, number[]>()

  const add = (flow: FlowId, points: Float64Array) => {
    const curve = flows.push(flow) - 1
    indexOf.set(flow, curve)
    let lastKey = Number.NaN
    let cell: number[] = []
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] ?? 0
      const y = points[i + 1] ?? 0
      const key = keyOf(Math.floor(x / cellSize), Math.floor(y / cellSize))
      if (key !== lastKey) {
        lastKey = key
        cell = cells.get(key) ?? []
        if (cell.length === 0) cells.set(key, cell)
      }
      cell.push(curve, x, y)
    }
  }

  const remove = (flow: FlowId) => {
    const curve = indexOf.get(flow)
    if (curve !== undefined) flows[curve] = undefined
    indexOf.delete(flow)
  }

  const count = (box: Box, own: FlowId, ignored: ReadonlySet<FlowId>): number => {
    const right = box.x + box.w
    const bottom = box.y + box.h
    const seen: number[] = []
    let found = 0
    for (let cx = Math.floor(box.x / cellSize); cx <= Math.floor(right / cellSize); cx++) {
      for (let cy = Math.floor(box.y / cellSize); cy <= Math.floor(bottom / cellSize); cy++) {
        const cell = cells.get(keyOf(cx, cy))
        if (cell === undefined) continue
        for (let i = 0; i < cell.length; i += 3) {
          const x = cell[i + 1] ?? 0
          const y = cell[i + 2] ?? 0
          if (x <= box.x || x >= right || y <= box.y || y >= bottom) continue
          const curve = cell[i] ?? 0
          if (seen.includes(curve)) continue
          seen.push(curve)
          const flow = flows[curve]
          if (flow !== undefined && flow !== own && !ignored.has(flow)) found++
        }
      }
    }
    return found
  }

  return { add, remove, count }
}

const cellSize = 64
const keyOf = (cx: number, cy: number) => (cx + 0x100000) * 0x200000 + cy + 0x100000
