import type { Box } from '../base/geometry.ts'
import type { BoundaryId, ElementId, FlowId, Placement } from '../model/tables.ts'
import { boxTitle, lineTitle } from './boundary-title.ts'
import { createBoxGrid } from './box-grid.ts'
import { boundaryCurve, samplesOf } from './curve.ts'
import { createCurveGrid } from './curve-grid.ts'
import type { LabelSurroundings } from './place-label.ts'
import type { Placed, PlacedBoundary } from './placed.ts'

/**
 * Everything in a diagram that labels should keep clear of, except the labels themselves.
 * @param curves points along each flow's curve, x and y in turn
 */
export function surroundingsOf(
  placed: Placed,
  samples: Iterable<readonly [FlowId, Float64Array]>,
): LabelSurroundings {
  const shapes = createBoxGrid<ElementId>(120)
  for (const { element, placement } of placed.elements) shapes.insert(placement, element.id)
  const titles = createBoxGrid<BoundaryId>(160)
  const edges = createBoxGrid<BoundaryId>(160)
  for (const entry of placed.boundaries) {
    const { title, pieces } = partsOf(entry)
    if (title !== null) titles.insert(title, entry.boundary.id)
    for (const piece of pieces) edges.insert(piece, entry.boundary.id)
  }
  const curves = createCurveGrid()
  for (const [id, points] of samples) curves.add(id, points)
  return {
    shapes,
    labels: createBoxGrid<FlowId>(120),
    titles,
    edges,
    curves,
    movedShapes: new Set(),
    stale: new Set(),
    shapesNow: shapes,
    labelsNow: createBoxGrid<FlowId>(120),
  }
}

/** What labels avoid of a boundary. */
export function partsOf({ boundary, placement }: PlacedBoundary): BoundaryParts {
  const { line } = placement
  const title = line === null ? boxTitle(placement, boundary.name) : lineTitle(line, boundary.name)
  return { title: title?.box ?? null, pieces: line === null ? sidesOf(placement) : piecesOf(line) }
}

interface BoundaryParts {
  readonly title: Box | null
  /** Thin boxes along its edges. */
  readonly pieces: readonly Box[]
}

function sidesOf({ x, y, w, h }: Box): readonly Box[] {
  return [
    { x, y: y - 1, w, h: 2 },
    { x, y: y + h - 1, w, h: 2 },
    { x: x - 1, y, w: 2, h },
    { x: x + w - 1, y, w: 2, h },
  ]
}

/** A boundary line as a chain of small boxes. */
function piecesOf(line: NonNullable<Placement['line']>): readonly Box[] {
  const samples = samplesOf([boundaryCurve(line)], 80)
  const pieces: Box[] = []
  for (let i = 0; i + 3 < samples.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = samples.subarray(i, i + 4)
    const left = Math.min(ax, bx)
    const top = Math.min(ay, by)
    pieces.push({ x: left - 1, y: top - 1, w: Math.abs(bx - ax) + 2, h: Math.abs(by - ay) + 2 })
  }
  return pieces
}
