import { type Box, centreOf, containsPoint, inflate, type Point } from '../../base/geometry.ts'
import { pointAlong } from '../../drawing/curve.ts'
import { type ElementBase, elementBaseOf } from '../../drawing/element-base.ts'
import type { FlowRoute } from '../../drawing/flow-route.ts'
import { handlesOf, type RouteHandle } from '../../drawing/route-handles.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { BoundaryId, ElementId, FlowId, SubjectId } from '../../model/tables.ts'
import type { LiveDiagram } from './live-diagram.ts'
import { type ResizeHandle, resizeHandles } from './resize-box.ts'
import { isConnectable } from './subject-at.ts'

/** A place to take hold of a subject by. */
export type Grip = { readonly at: Point } & (
  | { readonly kind: 'resize'; readonly subject: SubjectId; readonly handle: ResizeHandle }
  | { readonly kind: 'port'; readonly element: ElementId; readonly angleDeg: number }
  | { readonly kind: 'handle'; readonly flow: FlowId; readonly handle: RouteHandle }
  | { readonly kind: 'end'; readonly flow: FlowId; readonly end: 'source' | 'target' }
  | { readonly kind: 'line'; readonly boundary: BoundaryId; readonly part: 'from' | 'handle' | 'to' }
)

/** Ports stand this far outside of an element, in CSS pixels. */
const portGap = 15
/** What is drawn smaller than this, in CSS pixels, would vanish below its own grips. */
const smallestResizable = 44

/**
 * The grips of the selected subject: corners of an element, corners and sides of a boundary box, handles and ends of
 * a flow, ends and handle of a boundary line. Of several subjects none.
 */
export function gripsOf(
  live: LiveDiagram,
  subject: SubjectId,
  zoom: number,
  vocabulary: VocabularyIndex,
): readonly Grip[] {
  if (live.placed.placements.get(subject)?.locked === true) return []
  const route = live.routes.get(subject as FlowId)
  if (route !== undefined) {
    const flow = route.id
    return [
      ...handlesOf(route).map(
        (handle): Grip => ({ kind: 'handle', flow, handle, at: gripAt(route, handle, zoom) }),
      ),
      { kind: 'end', flow, end: 'source', at: route.start },
      { kind: 'end', flow, end: 'target', at: route.end },
    ]
  }
  const placement = live.placed.placements.get(subject)
  if (placement === undefined || subject.startsWith('flow:')) return []
  const { line } = placement
  if (line !== null) {
    const boundary = subject as BoundaryId
    return [
      { kind: 'line', boundary, part: 'from', at: line.from },
      { kind: 'line', boundary, part: 'handle', at: line.handle },
      { kind: 'line', boundary, part: 'to', at: line.to },
    ]
  }
  const base = baseOf(live, subject, vocabulary)
  if (base === 'loose-end') return []
  if (base !== 'note' && Math.min(placement.w, placement.h) * zoom < smallestResizable) return []
  const isElement = subject.startsWith('element:')
  return resizeHandles
    .filter((handle) => !isElement || (handle.x !== 0 && handle.y !== 0))
    .map((handle) => ({ kind: 'resize', subject, handle, at: onBox(placement, handle) }))
}

/** The middle of a curve without points stands beside the name, all others where they are. */
function gripAt(route: FlowRoute, handle: RouteHandle, zoom: number): Point {
  const isMiddle = handle.kind === 'middle' && route.waypoints.length === 0 && route.style !== 'orthogonal'
  return isMiddle ? bendGripAt(route, zoom) : handle.at
}

/** On the curve, as near to its middle as it can be without covering the name. */
function bendGripAt({ segments, mid, label }: FlowRoute, zoom: number): Point {
  if (label === null) return mid
  const taken = inflate(label.box, 9 / zoom)
  for (const away of [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35]) {
    for (const t of [0.5 + away, 0.5 - away]) {
      const at = pointAlong(segments, t)
      if (!containsPoint(taken, at)) return at
    }
  }
  return mid
}

/** Where new flows are drawn from: right, lower, left and upper side of an element. */
export function portsOf(
  live: LiveDiagram,
  element: ElementId,
  zoom: number,
  vocabulary: VocabularyIndex,
): readonly Grip[] {
  const box = live.placed.boxes.get(element)
  if (box === undefined || !isConnectable(live, vocabulary, element)) return []
  const { x, y } = centreOf(box)
  const gap = portGap / zoom
  return [
    { kind: 'port', element, angleDeg: 0, at: { x: box.x + box.w + gap, y } },
    { kind: 'port', element, angleDeg: 90, at: { x, y: box.y + box.h + gap } },
    { kind: 'port', element, angleDeg: 180, at: { x: box.x - gap, y } },
    { kind: 'port', element, angleDeg: 270, at: { x, y: box.y - gap } },
  ]
}

function baseOf(
  { document }: LiveDiagram,
  subject: SubjectId,
  vocabulary: VocabularyIndex,
): ElementBase | null {
  const element = document.tables.element[subject as ElementId]
  return element === undefined ? null : elementBaseOf(vocabulary, element.stencil)
}

function onBox(box: Box, handle: ResizeHandle): Point {
  return { x: box.x + (box.w * (handle.x + 1)) / 2, y: box.y + (box.h * (handle.y + 1)) / 2 }
}
