import { type Box, boxesOverlap, containsBox, containsPoint, inflate, type Point } from '../base/geometry.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { Document } from '../model/document.ts'
import type { DiagramId, FlowId, SubjectId } from '../model/tables.ts'
import { boxTitle, lineTitle } from './boundary-title.ts'
import { boundaryCurve, type Cubic, hullOf, samplesOf } from './curve.ts'
import { subjectBoxes } from './diagram-bounds.ts'
import { elementBaseOf } from './element-base.ts'
import type { FlowRoute } from './flow-route.ts'
import { type PlacedBoundary, placedIn } from './placed.ts'
import { shapeContains } from './shapes.ts'

/**
 * What a selection rectangle catches: elements that it touches, boundary boxes and lines that it holds
 * wholly, and flows whose two ends are caught. Sorted by id.
 */
export function subjectsInBox(document: Document, diagram: DiagramId, area: Box): readonly SubjectId[] {
  const placed = placedIn(document, diagram)
  const caught = new Set<SubjectId>()
  for (const [id, box] of placed.boxes) if (boxesOverlap(area, box)) caught.add(id)
  const boxes = subjectBoxes(document, diagram)
  for (const { boundary } of placed.boundaries) {
    const box = boxes.get(boundary.id)
    if (box !== undefined && containsBox(area, box)) caught.add(boundary.id)
  }
  for (const { id, source, target } of placed.flows) {
    if (caught.has(source) && caught.has(target)) caught.add(id)
  }
  return [...caught].sort()
}

export interface HitInput {
  readonly document: Document
  readonly diagram: DiagramId
  readonly vocabulary: VocabularyIndex
  /** Routes as drawn; flows are only found when they are given. */
  readonly routes?: ReadonlyMap<FlowId, FlowRoute>
  /** How far off a line still hits it, in diagram units: divide by the zoom. */
  readonly tolerance: number
}

/**
 * The topmost thing at a point: an element, the label or curve of a flow, the edge or title of a boundary
 * (smaller ones first), else null. The inside of a boundary box belongs to the background.
 */
export function subjectAt(point: Point, input: HitInput): SubjectId | null {
  const { document, diagram, vocabulary, routes, tolerance } = input
  const placed = placedIn(document, diagram)
  for (let i = placed.elements.length - 1; i >= 0; i--) {
    const entry = placed.elements[i]
    if (entry === undefined) continue
    const base = elementBaseOf(vocabulary, entry.element.stencil)
    if (shapeContains(base, entry.placement, point)) return entry.element.id
  }
  const flows = [...(routes?.values() ?? [])].reverse()
  const label = flows.find((route) => route.label !== null && containsPoint(route.label.box, point))
  if (label !== undefined) return label.id
  const curve = flows.find((route) => isNear(route.segments, point, tolerance))
  if (curve !== undefined) return curve.id
  const area = ({ placement: { w, h } }: PlacedBoundary) => w * h
  const boundaries = [...placed.boundaries].sort((a, b) => area(a) - area(b))
  return boundaries.find((entry) => boundaryHit(entry, point, tolerance))?.boundary.id ?? null
}

function boundaryHit({ boundary, placement }: PlacedBoundary, point: Point, tolerance: number): boolean {
  const { line } = placement
  const title = line === null ? boxTitle(placement, boundary.name) : lineTitle(line, boundary.name)
  if (title !== null && containsPoint(title.box, point)) return true
  if (line !== null) return isNear([boundaryCurve(line)], point, tolerance)
  return (
    containsPoint(inflate(placement, tolerance), point) &&
    !containsPoint(inflate(placement, -tolerance), point)
  )
}

/** Whether a point is within `tolerance` of a curve, of which it looks at 48 straight pieces a segment. */
function isNear(segments: readonly Cubic[], point: Point, tolerance: number): boolean {
  if (!containsPoint(inflate(hullOf(segments), tolerance), point)) return false
  const samples = samplesOf(segments, 48 * segments.length)
  for (let i = 0; i + 3 < samples.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = samples.subarray(i, i + 4)
    const dx = bx - ax
    const dy = by - ay
    const share = ((point.x - ax) * dx + (point.y - ay) * dy) / (dx * dx + dy * dy || 1)
    const t = Math.min(Math.max(share, 0), 1)
    if (Math.hypot(ax + t * dx - point.x, ay + t * dy - point.y) <= tolerance) return true
  }
  return false
}
