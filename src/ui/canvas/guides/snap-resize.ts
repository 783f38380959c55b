import type { Box } from '../../../base/geometry.ts'
import type { ResizeHandle } from '../resize-box.ts'
import type { Guide } from '../snap-move.ts'

export interface EdgeSnap {
  /** The pull after snapping, in diagram units. */
  readonly dx: number
  readonly dy: number
  /** An axis with a guide has left the grid. */
  readonly guides: readonly Guide[]
}

const overhang = 12

/** Pulls the edges that a handle moves to edges and centres of neighbours within `reach`. O(neighbours). */
export function snapResize(
  box: Box,
  handle: ResizeHandle,
  dx: number,
  dy: number,
  neighbours: readonly Box[],
  reach: number,
): EdgeSnap {
  const x =
    handle.x === 0 ? null : nearestLine(box.x + (handle.x === 1 ? box.w : 0) + dx, 'x', neighbours, reach)
  const y =
    handle.y === 0 ? null : nearestLine(box.y + (handle.y === 1 ? box.h : 0) + dy, 'y', neighbours, reach)
  const guides: Guide[] = []
  if (x !== null) {
    const low = Math.min(box.y, x.other.y) - overhang
    const high = Math.max(box.y + box.h, x.other.y + x.other.h) + overhang
    guides.push({ axis: 'x', at: x.at, from: low, to: high })
  }
  if (y !== null) {
    const low = Math.min(box.x, y.other.x) - overhang
    const high = Math.max(box.x + box.w, y.other.x + y.other.w) + overhang
    guides.push({ axis: 'y', at: y.at, from: low, to: high })
  }
  return { dx: dx + (x?.shift ?? 0), dy: dy + (y?.shift ?? 0), guides }
}

interface Line {
  readonly at: number
  readonly shift: number
  readonly other: Box
}

function nearestLine(edge: number, axis: 'x' | 'y', neighbours: readonly Box[], reach: number): Line | null {
  let best: Line | null = null
  for (const other of neighbours) {
    const start = other[axis]
    const size = axis === 'x' ? other.w : other.h
    for (const at of [start, start + size, start + size / 2]) {
      const shift = at - edge
      if (Math.abs(shift) <= reach && (best === null || Math.abs(shift) < Math.abs(best.shift))) {
        best = { at, shift, other }
      }
    }
  }
  return best
}
