import type { Box } from '../../base/geometry.ts'
import { gridSize, snapToGrid } from './snap-move.ts'

/** Which edges a handle pulls: -1 the left or upper one, 1 the right or lower one, 0 none. */
export interface ResizeHandle {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

export const resizeHandles: readonly ResizeHandle[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
]

const usualGrid = { x: gridSize, y: gridSize }

/**
 * The box after its handle was pulled by (dx, dy): the pulled edges land on the grid, the others stay.
 * @param square keeps width and height equal, as circles are; the longer pull wins
 * @param min    smallest width and height, > 0
 * @param grid   of each axis, in diagram units
 */
export function resizeBox(
  box: Box,
  handle: ResizeHandle,
  dx: number,
  dy: number,
  square: boolean,
  min: { readonly w: number; readonly h: number },
  grid: { readonly x: number; readonly y: number } = usualGrid,
): Box {
  let w = Math.max(min.w, pulledSize(box.x, box.w, handle.x, dx, grid.x))
  let h = Math.max(min.h, pulledSize(box.y, box.h, handle.y, dy, grid.y))
  if (square) {
    const size = handle.x === 0 ? h : handle.y === 0 ? w : Math.max(w, h)
    w = size
    h = size
  }
  // Where a circle is pulled by one side, its other axis grows evenly to both sides.
  const x = handle.x === -1 ? box.x + box.w - w : handle.x === 0 ? box.x + (box.w - w) / 2 : box.x
  const y = handle.y === -1 ? box.y + box.h - h : handle.y === 0 ? box.y + (box.h - h) / 2 : box.y
  return { x, y, w, h }
}

function pulledSize(at: number, size: number, side: -1 | 0 | 1, delta: number, grid: number): number {
  if (side === 0) return size
  return side === 1 ? snapToGrid(at + size + delta, grid) - at : at + size - snapToGrid(at + delta, grid)
}
