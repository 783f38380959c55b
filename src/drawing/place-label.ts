import { type Box, inflate, type Point, unionOf } from '../base/geometry.ts'
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
 * beside the curve, else in a narrower shape, else some way off; where nothing is free, the place that hides
 * least.
 */
export function placeLabel(
  id: FlowId,
  name: string,
  segments: readonly Cubic[],
  fixed: Point | null,
  around: LabelSurroundings,
): PlacedLabel | null {
  const wide = labelText(name, 'wide')
  const narrow = labelText(name, 'narrow')
  if (wide === null || narrow === null) return null
  if (fixed !== null) return { label: labelAt(wide, fixed), region: null }
  let best: Candidate | null = null
  const looked: Box[] = []
  for (const [text, places] of [
    [wide, near],
    [narrow, near],
    [wide, far],
  ] as const) {
    best = bestOf(id, text, places, segments, around, best, looked)
    if (best.cost < costs.label) break
  }
  return best === null ? null : { label: best.label, region: unionOf(looked) }
}

export interface PlacedLabel {
  readonly label: FlowLabel
  /** What lies outside of it had no say; null when nothing had. */
  readonly region: Box | null
}

interface Candidate {
  readonly label: FlowLabel
  readonly cost: number
}

const costs = { shape: 2000, label: 1000, title: 600, edge: 45, curve: 18, foreignCurve: 700 } as const
/** Where on the curve, 0 to 1, how far beside it in px (null: on it), and how little that place is liked. */
interface Place {
  readonly t: number
  readonly gap: number | null
  readonly cost: number
}

const place = (t: number, gap: number | null): Place => ({
  t,
  gap,
  cost: Math.abs(t - 0.5) * 40 + (gap === null ? 0 : 26 + gap),
})
const near: readonly Place[] = [
  ...[0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78].map((t) => place(t, null)),
  ...[0.5, 0.36, 0.64, 0.25, 0.75].map((t) => place(t, 4)),
]
/** For flows between shapes that leave no room. */
const far: readonly Place[] = [24, 48].flatMap((gap) => [0.5, 0.3, 0.7].map((t) => place(t, gap)))
/** Free space around a label, in px. */
const margin = 3

function bestOf(
  id: FlowId,
  text: LabelText,
  places: readonly Place[],
  segments: readonly Cubic[],
  around: LabelSurroundings,
  atLeast: Candidate | null,
  looked: Box[],
): Candidate {
  let best = atLeast
  const consider = (centre: Point, base: number, curveCost: number) => {
    const limit = best === null ? Number.POSITIVE_INFINITY : best.cost - base
    if (limit <= 0) return
    const label = labelAt(text, centre)
    looked.push(inflate(label.box, margin))
    const cost = base + costOf(id, label.box, around, curveCost, limit)
    if (best === null || cost < best.cost) best = { label, cost }
  }
  for (const { t, gap, cost } of places) {
    if (best !== null && best.cost <= cost) continue
    const at = pointAlong(segments, t)
    if (gap === null) {
      consider(at, cost, costs.curve)
      continue
    }
    const along = directionAlong(segments, t)
    const length = Math.hypot(along.x, along.y) || 1
    const nx = -along.y / length
    const ny = along.x / length
    const reach = (Math.abs(nx) * text.w) / 2 + (Math.abs(ny) * text.h) / 2 + gap
    // Away from its own curve, a label on another one would seem to belong to that.
    const curveCost = gap > 10 ? costs.foreignCurve : costs.curve
    consider({ x: at.x + nx * reach, y: at.y + ny * reach }, cost, curveCost)
    consider({ x: at.x - nx * reach, y: at.y - ny * reach }, cost, curveCost)
  }
  return best ?? { label: labelAt(text, pointAlong(segments, 0.5)), cost: 0 }
}

/** Sums what a label would hide; stops adding when `limit` is reached. */
function costOf(id: FlowId, box: Box, around: LabelSurroundings, curveCost: number, limit: number): number {
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
  const most = Math.ceil((limit - cost) / curveCost)
  return cost + around.curves.count(box, id, stale, most) * curveCost
}

const none: ReadonlySet<never> = new Set()
