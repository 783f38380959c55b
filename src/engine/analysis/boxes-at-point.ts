import { type Box, containsPoint, type Point } from '../../base/geometry.ts'

/**
 * "Which boxes contain this point", for many points: a grid of as many cells as there are boxes, each with the
 * boxes that reach into it. Edges count as inside.
 * @returns the places in the list of the boxes that contain the point, in order
 */
export function boxesAtPoint(boxes: readonly Box[]): (point: Point) => readonly number[] {
  if (boxes.length <= fewBoxes) {
    const all = boxes.map((_, at) => at)
    return (point) => containing(boxes, all, point)
  }
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const width = Math.max(...boxes.map(({ x, w }) => x + w)) - left
  const height = Math.max(...boxes.map(({ y, h }) => y + h)) - top
  const across = Math.ceil(Math.sqrt((boxes.length * (width + 1)) / (height + 1)))
  const columns = Math.min(mostCells, Math.max(1, across))
  const rows = Math.min(mostCells, Math.max(1, Math.ceil(boxes.length / columns)))
  const columnAt = (x: number) => Math.floor(((x - left) / (width + 1)) * columns)
  const rowAt = (y: number) => Math.floor(((y - top) / (height + 1)) * rows)
  const cells: (number[] | undefined)[] = new Array(columns * rows)
  boxes.forEach(({ x, y, w, h }, at) => {
    for (let row = rowAt(y); row <= rowAt(y + h); row += 1) {
      for (let column = columnAt(x); column <= columnAt(x + w); column += 1) {
        const cell = cells[row * columns + column]
        if (cell === undefined) cells[row * columns + column] = [at]
        else cell.push(at)
      }
    }
  })
  return (point) => {
    const column = columnAt(point.x)
    const row = rowAt(point.y)
    if (column < 0 || column >= columns || row < 0 || row >= rows) return none
    const cell = cells[row * columns + column]
    return cell === undefined ? none : containing(boxes, cell, point)
  }
}

const none: readonly number[] = []
/** Up to this many are asked one by one. */
const fewBoxes = 8
/** Cells along one side: a box as large as the drawing lies in all cells. */
const mostCells = 200

function containing(boxes: readonly Box[], candidates: readonly number[], point: Point): readonly number[] {
  let found: number[] | null = null
  for (const at of candidates) {
    const box = boxes[at]
    if (box === undefined || !containsPoint(box, point)) continue
    if (found === null) found = [at]
    else found.push(at)
  }
  return found ?? none
}
