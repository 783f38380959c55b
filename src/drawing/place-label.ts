import { type Box, inflate, type Point } from '../base/geometry.ts'
import type { BoundaryId, ElementId, FlowId } from '../model/tables.ts'
import type { BoxGrid } from './box-grid.ts'
import { type Cubic, directionAlong, pointAlong } from './curve.ts'
import type { CurveGrid } from './curve-grid.ts'
import { type FlowLabel, type LabelText, labelAt, labelText } from './flow-label.ts'

/** What a label should keep clear of. */
export interface LabelSurroundings {
  readonly shapes: BoxGrid<ElementId>
  readonly labels: BoxGrid<FlowId>
  readonly titles: BoxGrid<BoundaryId>
  readonly edges: BoxGrid<BoundaryId>
  readonly curves: CurveGrid
  /** Elements and labels that are elsewhere now than the grids say, and where. */
  readonly movedShapes: ReadonlySet<ElementId>
  readonly stale: ReadonlySet<FlowId>
  readonly shapesNow: BoxGrid<ElementId>
  readonly labelsNow: BoxGrid<FlowId>
}

/**
 * Finds the place of a flow's label: on the curve near its middle if that is free, else further along, else
 * beside the curve; where nothing is free, the place that hides least.
 */
export function placeLabel(
  id: FlowId,
  name: string,
  segments: readonly Cubic[],
  fixed: Point | null,
  around: LabelSurroundings,
): FlowLabel | null {
  const wide = labelText(name, 'wide')
  if (wide === null) return null
  if (fixed !== null) return labelAt(wide, fixed)
  const first = bestOf(id, wide, segments, around, null)
  if (first.cost < costs.label) return first.label
  const narrow = labelText(name, 'narrow')
  return narrow === null ? first.label : bestOf(id, narrow, segments, around, first).label
}

interface Candidate {
  readonly label: FlowLabel
  readonly cost: number
}

const costs = { shape: 2000, label: 1000, title: 600, edge: 45, curve: 18 } as const
const onCurve = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78] as const
const besideCurve = [0.5, 0.36, 0.64, 0.25, 0.75] as const
/** Free space around a label, in px. */
const margin = 3

function bestOf(
  id: FlowId,
  text: LabelText,
  segments: readonly Cubic[],
  around: LabelSurroundings,
  atLeast: Candidate | null,
): Candidate {
  let best = atLeast
  const consider = (centre: Point, base: number) => {
    if (best !== null && best.cost <= base) return
    const label = labelAt(text, centre)
    const cost =
      base + costOf(id, label.box, around, best === null ? Number.POSITIVE_INFINITY : best.cost - base)
    if (best === null || cost < best.cost) best = { label, cost }
  }
  for (const t of onCurve) consider(pointAlong(segments, t), Math.abs(t - 0.5) * 40)
  for (const t of besideCurve) {
    if (best !== null && best.cost < 30) break
    const at = pointAlong(segments, t)
    const along = directionAlong(segments, t)
    const length = Math.hypot(along.x, along.y) || 1
    const nx = -along.y / length
    const ny = along.x / length
    const reach = (Math.abs(nx) * text.w) / 2 + (Math.abs(ny) * text.h) / 2 + 4
    const base = 30 + Math.abs(t - 0.5) * 40
    consider({ x: at.x + nx * reach, y: at.y + ny * reach }, base)
    consider({ x: at.x - nx * reach, y: at.y - ny * reach }, base)
  }
  return best ?? { label: labelAt(text, pointAlong(segments, 0.5)), cost: 0 }
}

/** Sums what a label would hide; stops adding when `limit` is reached. */
function costOf(id: FlowId, box: Box, around: LabelSurroundings, limit: number): number {
  const area = inflate(box, margin)
  const { movedShapes, stale } = around
  let cost = around.shapes.count(area, null, movedShapes) * costs.shape
  if (movedShapes.size > 0) cost += around.shapesNow.count(area, null, none) * costs.shape
  if (cost >= limit) return cost
  cost += around.labels.count(area, id, stale) * costs.label
  if (stale.size > 0) cost += around.labelsNow.count(area, id, none) * costs.label
  if (cost >= limit) return cost
  cost +=
    around.titles.count(area, null, none) * costs.title + around.edges.count(area, null, none) * costs.edge
  if (cost >= limit) return cost
  return cost + around.curves.count(box, id, stale) * costs.curve
}

const none: ReadonlySet<never> = new Set()
