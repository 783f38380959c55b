import { type Box, boxesOverlap, containsPoint, inflate, type Point } from '../../base/geometry.ts'
import { boxTitle, lineTitle } from '../../drawing/boundary-title.ts'
import { boundaryCurve, type Cubic, hullOf, samplesOf } from '../../drawing/curve.ts'
import type { PlacedBoundary } from '../../drawing/placed.ts'
import { shapeContains } from '../../drawing/shapes.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { ElementId, FlowId, SubjectId } from '../../model/tables.ts'
import type { LiveDiagram } from './live-diagram.ts'

/** What lies under a point, and on which part of it. */
export interface Hit {
  readonly subject: SubjectId
  readonly part: 'body' | 'label' | 'line' | 'edge'
}

/** How far beside a line the pointer may be, in diagram units. */
const reach = 7

/**
 * The topmost subject at a point: element, flow label, flow, boundary line, then the border or title of a
 * boundary box (its inside is empty, so that one can draw a marquee there; smaller boxes win).
 */
export function subjectAt(live: LiveDiagram, vocabulary: VocabularyIndex, point: Point): Hit | null {
  const element = elementAt(live, vocabulary, point)
  if (element !== null) return { subject: element, part: 'body' }
  return flowAt(live, point) ?? boundaryAt(live.placed.boundaries, point)
}

/** The element at a point; of several the one drawn last. */
export function elementAt(live: LiveDiagram, vocabulary: VocabularyIndex, point: Point): ElementId | null {
  let found: ElementId | null = null
  for (const { element, placement } of live.placed.elements) {
    if (!containsPoint(placement, point)) continue
    const base = vocabulary.baseOf(element.stencil)
    const shape = base === 'external' || base === 'store' ? base : 'process'
    if (shapeContains(shape, placement, point)) found = element.id
  }
  return found
}

/**
 * Everything that a marquee takes: elements and flow labels that it touches, flows and boundary lines whose
 * ends it holds, box boundaries that it holds whole. Sorted by id.
 */
export function subjectsWithin(live: LiveDiagram, box: Box): readonly SubjectId[] {
  const found: SubjectId[] = []
  for (const { element, placement } of live.placed.elements) {
    if (boxesOverlap(box, placement)) found.push(element.id)
  }
  for (const [flow, route] of live.routes) {
    const hull = hullOfFlow(route.segments)
    const whole = containsPoint(box, hull) && containsPoint(box, { x: hull.x + hull.w, y: hull.y + hull.h })
    if (whole || (route.label !== null && boxesOverlap(box, route.label.box))) found.push(flow)
  }
  for (const { boundary, placement } of live.placed.boundaries) {
    const outer = placement.line === null ? placement : hullOf([boundaryCurve(placement.line)])
    const far = { x: outer.x + outer.w, y: outer.y + outer.h }
    if (containsPoint(box, outer) && containsPoint(box, far)) found.push(boundary.id)
  }
  return found.sort()
}

function flowAt(live: LiveDiagram, point: Point): Hit | null {
  let line: FlowId | null = null
  let nearest = reach
  for (const [flow, route] of live.routes) {
    if (route.label !== null && containsPoint(route.label.box, point)) return { subject: flow, part: 'label' }
    if (!containsPoint(inflate(hullOfFlow(route.segments), reach), point)) continue
    const distance = distanceTo(route.segments, point)
    if (distance <= nearest) {
      nearest = distance
      line = flow
    }
  }
  return line === null ? null : { subject: line, part: 'line' }
}

function boundaryAt(boundaries: readonly PlacedBoundary[], point: Point): Hit | null {
  let found: PlacedBoundary | null = null
  for (const placed of boundaries) {
    if (!onBoundary(placed, point)) continue
    const smaller =
      found === null ||
      placed.placement.line !== null ||
      placed.placement.w * placed.placement.h < found.placement.w * found.placement.h
    if (smaller) found = placed
  }
  return found === null ? null : { subject: found.boundary.id, part: 'edge' }
}

function onBoundary({ boundary, placement }: PlacedBoundary, point: Point): boolean {
  const { line } = placement
  const title = line === null ? boxTitle(placement, boundary.name) : lineTitle(line, boundary.name)
  if (title !== null && containsPoint(title.box, point)) return true
  if (line !== null) return distanceTo([boundaryCurve(line)], point) <= reach
  return containsPoint(inflate(placement, reach), point) && !containsPoint(shrunk(placement), point)
}

function shrunk(box: Box): Box {
  return {
    x: box.x + reach,
    y: box.y + reach,
    w: Math.max(0, box.w - 2 * reach),
    h: Math.max(0, box.h - 2 * reach),
  }
}

const hulls = new WeakMap<object, Box>()

function hullOfFlow(segments: readonly Cubic[]): Box {
  const known = hulls.get(segments)
  if (known !== undefined) return known
  const hull = hullOf(segments)
  hulls.set(segments, hull)
  return hull
}

const samplesPerSegment = 20

function distanceTo(segments: readonly Cubic[], point: Point): number {
  const samples = samplesOf(segments, samplesPerSegment * segments.length)
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i + 3 < samples.length; i += 2) {
    const ax = samples[i] ?? 0
    const ay = samples[i + 1] ?? 0
    const dx = (samples[i + 2] ?? 0) - ax
    const dy = (samples[i + 3] ?? 0) - ay
    const length = dx * dx + dy * dy
    const t =
      length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - ax) * dx + (point.y - ay) * dy) / length))
    best = Math.min(best, Math.hypot(point.x - ax - t * dx, point.y - ay - t * dy))
  }
  return best
}
