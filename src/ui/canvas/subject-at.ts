import { type Box, boxesOverlap, containsPoint, inflate, type Point } from '../../base/geometry.ts'
import { boxTitle, lineTitle } from '../../drawing/boundary-title.ts'
import { boundaryCurve, type Cubic, hullOf, samplesOf } from '../../drawing/curve.ts'
import { elementBaseOf } from '../../drawing/element-base.ts'
import { shapeContains } from '../../drawing/shapes.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { Boundary, ElementId, FlowId, Placement, SubjectId } from '../../model/tables.ts'
import { flowNameZoom } from './legible.ts'
import { indexOf, type LiveDiagram } from './live-diagram.ts'

/** What lies under a point, and on which part of it. */
export interface Hit {
  readonly subject: SubjectId
  readonly part: 'body' | 'label' | 'line' | 'edge'
}

/** How far beside a line the pointer may be, in CSS pixels. */
const reachPx = 7

/** How a hit test looks: it finds what can be seen at this zoom. */
export interface Sight {
  /** How far beside a line the point may be, in diagram units. */
  readonly reach: number
  /** Names of flows are drawn. */
  readonly labels: boolean
}

/** @param zoom from afar lines are easier to hit, but not so much that everything is near */
export function sightAt(zoom: number): Sight {
  return { reach: Math.min(Math.max(reachPx / zoom, reachPx), 40), labels: zoom >= flowNameZoom }
}

/**
 * The topmost subject at a point: element, flow label, flow, boundary line, then the border or title of a
 * boundary box (its inside is empty, so that one can draw a marquee there; smaller boxes win). Asks document and
 * routes, so that it finds what is not mounted too.
 */
export function subjectAt(
  live: LiveDiagram,
  vocabulary: VocabularyIndex,
  point: Point,
  sight: Sight = sightAt(1),
): Hit | null {
  const { reach } = sight
  const near = subjectsNear(live, inflate({ ...point, w: 0, h: 0 }, reach))
  const element = topElement(live, vocabulary, near, point)
  if (element !== null) return { subject: element, part: 'body' }
  const flow = flowAt(live, near, point, sight)
  if (flow !== null && flow.distance <= reach / 2) return flow.hit
  return boundaryAt(live, near, point, reach) ?? flow?.hit ?? null
}

/** The element at a point where a flow can end; of several the one drawn last. */
export function elementAt(live: LiveDiagram, vocabulary: VocabularyIndex, point: Point): ElementId | null {
  const near = subjectsNear(live, { ...point, w: 0, h: 0 })
  const parts = near.filter((id) => isConnectable(live, vocabulary, id))
  return topElement(live, vocabulary, parts, point)
}

/** Whether flows start and end at it: not at notes, and not at the loose ends of other flows. */
export function isConnectable(
  { document }: Pick<LiveDiagram, 'document'>,
  vocabulary: Pick<VocabularyIndex, 'isPart'>,
  id: string,
): id is ElementId {
  const element = document.tables.element[id]
  return element !== undefined && vocabulary.isPart(element.stencil)
}

/**
 * Everything that a marquee takes: elements and flow labels that it touches, flows and boundary lines whose
 * ends it holds, box boundaries that it holds whole. Sorted by id.
 */
export function subjectsWithin(live: LiveDiagram, box: Box): readonly SubjectId[] {
  return subjectsNear(live, box)
    .filter((id) => {
      const route = live.routes.get(id as FlowId)
      if (route !== undefined) {
        const isWhole = holds(box, hullOfFlow(route.segments))
        return isWhole || (route.label !== null && boxesOverlap(box, route.label.box))
      }
      const placement = live.placed.placements.get(id)
      if (placement === undefined) return false
      if (id.startsWith('element:')) return boxesOverlap(box, placement)
      return holds(box, placement.line === null ? placement : hullOf([boundaryCurve(placement.line)]))
    })
    .sort()
}

/** Candidates by the index, and what the gesture has lifted out of it, in the order of painting. */
function subjectsNear(live: LiveDiagram, area: Box): readonly SubjectId[] {
  const found = indexOf(live).within(area)
  if (live.lifted.size === 0) return found
  return [...found.filter((id) => !live.lifted.has(id)), ...live.lifted]
}

function topElement(
  live: LiveDiagram,
  vocabulary: VocabularyIndex,
  near: readonly SubjectId[],
  point: Point,
): ElementId | null {
  let found: ElementId | null = null
  for (const id of near) {
    const element = live.document.tables.element[id as ElementId]
    const box = live.placed.boxes.get(id)
    if (element === undefined || box === undefined || !containsPoint(box, point)) continue
    if (shapeContains(elementBaseOf(vocabulary, element.stencil), box, point)) found = element.id
  }
  return found
}

function flowAt(
  live: LiveDiagram,
  near: readonly SubjectId[],
  point: Point,
  { reach, labels }: Sight,
): { readonly hit: Hit; readonly distance: number } | null {
  let line: FlowId | null = null
  let nearest = reach
  for (const id of near) {
    const route = live.routes.get(id as FlowId)
    if (route === undefined) continue
    if (labels && route.label !== null && containsPoint(route.label.box, point)) {
      return { hit: { subject: route.id, part: 'label' }, distance: 0 }
    }
    if (!containsPoint(inflate(hullOfFlow(route.segments), reach), point)) continue
    const distance = distanceTo(route.segments, point)
    if (distance <= nearest) {
      nearest = distance
      line = route.id
    }
  }
  return line === null ? null : { hit: { subject: line, part: 'line' }, distance: nearest }
}

function boundaryAt(live: LiveDiagram, near: readonly SubjectId[], point: Point, reach: number): Hit | null {
  let found: Hit | null = null
  let smallest = Number.POSITIVE_INFINITY
  for (const id of near) {
    const boundary = live.document.tables.boundary[id as `boundary:${string}`]
    const placement = live.placed.placements.get(id)
    if (boundary === undefined || placement === undefined) continue
    if (!onBoundary(boundary, placement, point, reach)) continue
    const size = placement.line === null ? placement.w * placement.h : 0
    if (size > smallest) continue
    smallest = size
    found = { subject: id, part: 'edge' }
  }
  return found
}

function onBoundary(boundary: Boundary, placement: Placement, point: Point, reach: number): boolean {
  const { line } = placement
  const title = line === null ? boxTitle(placement, boundary.name) : lineTitle(line, boundary.name)
  if (title !== null && containsPoint(title.box, point)) return true
  if (line !== null) return distanceTo([boundaryCurve(line)], point) <= reach
  // From afar the inside of a small box stays its inside.
  const inner = Math.min(reach, placement.w / 4, placement.h / 4)
  const inside = {
    x: placement.x + inner,
    y: placement.y + inner,
    w: placement.w - 2 * inner,
    h: placement.h - 2 * inner,
  }
  return containsPoint(inflate(placement, reach), point) && !containsPoint(inside, point)
}

function holds(outer: Box, inner: Box): boolean {
  return containsPoint(outer, inner) && containsPoint(outer, { x: inner.x + inner.w, y: inner.y + inner.h })
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
