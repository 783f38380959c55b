import type { Box } from '../../base/geometry.ts'

/** The lines on which a way around obstacles may run, and which pieces of them are taken. */
export interface Lattice {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** 1 where the piece from column `i` to `i + 1` on row `j` runs through a box: at `j * xs.length + i`. */
  readonly rows: Uint8Array
  /** 1 where the piece from row `j` to `j + 1` on column `i` does: at `j * xs.length + i`. */
  readonly columns: Uint8Array
}

/**
 * Lines along the edges of boxes and through the given places, as far as they lie in `area`.
 * @param boxes what may not be entered; their edges may be touched
 * @param lined those with lines along their edges
 */
export function latticeOf(
  boxes: readonly Box[],
  lined: readonly Box[],
  throughX: readonly number[],
  throughY: readonly number[],
  area: Box,
): Lattice {
  const xs = lines([...throughX, ...lined.flatMap(({ x, w }) => [x, x + w])], area.x, area.x + area.w)
  const ys = lines([...throughY, ...lined.flatMap(({ y, h }) => [y, y + h])], area.y, area.y + area.h)
  const width = xs.length
  const rows = new Uint8Array(width * ys.length)
  const columns = new Uint8Array(width * ys.length)
  for (const { x, y, w, h } of boxes) {
    const right = x + w
    const bottom = y + h
    // Pieces that reach into the box, on lines that run through its inside.
    const firstX = above(xs, x)
    const firstY = above(ys, y)
    for (let j = firstY; j < ys.length && (ys[j] ?? 0) < bottom; j++) {
      for (let i = Math.max(firstX - 1, 0); i < width && (xs[i] ?? 0) < right; i++) rows[j * width + i] = 1
    }
    for (let i = firstX; i < width && (xs[i] ?? 0) < right; i++) {
      for (let j = Math.max(firstY - 1, 0); j < ys.length && (ys[j] ?? 0) < bottom; j++) {
        columns[j * width + i] = 1
      }
    }
  }
  return { xs, ys, rows, columns }
}

function lines(values: number[], low: number, high: number): readonly number[] {
  const sorted = values.filter((value) => value >= low && value <= high).sort((a, b) => a - b)
  return sorted.filter((value, i) => value !== sorted[i - 1])
}

/** Index of the first line beyond a value. */
function above(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of a line; -1 when there is none just there. */
export function lineAt(sorted: readonly number[], value: number): number {
  const index = above(sorted, value) - 1
  return sorted[index] === value ? index : -1
}
