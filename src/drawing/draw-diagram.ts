import { type Box, inflate, unionOf } from '../base/geometry.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, get } from '../model/document.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import { hullOf } from './curve.ts'
import { subjectBoxes } from './diagram-bounds.ts'
import { type Badge, badgeBox, drawBadge, labelBadgeBox } from './draw-badge.ts'
import { type BoundaryLook, drawBoundary, drawBoundaryTitle, titleOf } from './draw-boundary.ts'
import { drawElement } from './draw-element.ts'
import { drawFlow, drawFlowLabel } from './draw-flow.ts'
import { elementBaseOf } from './element-base.ts'
import { placedIn } from './placed.ts'
import { createRouter } from './route-flows.ts'
import type { Primitive, Scene } from './scene.ts'
import { inPaintingOrder } from './subject-index.ts'

export interface DrawInput {
  readonly document: Document
  readonly diagram: DiagramId
  readonly vocabulary: VocabularyIndex
  /** Threat counts at the elements and flows that have some. */
  readonly badges?: ReadonlyMap<SubjectId, Badge>
  /** What to draw, where it stands in the whole; absent for all. A flow needs both its ends. */
  readonly subjects?: ReadonlySet<SubjectId>
}

/**
 * A diagram as primitives: boundaries from large to small, flows, titles and labels, elements, badges. An
 * empty diagram has bounds without size.
 */
export function drawDiagram({ document, diagram, vocabulary, badges, subjects }: DrawInput): Scene {
  const isDrawn = (id: SubjectId) => subjects?.has(id) ?? true
  const placed = placedIn(document, diagram)
  const routed = createRouter().route({ document, diagram, vocabulary }).flows
  const routes = [...routed.values()].filter(({ id }) => isDrawn(id))
  const items: Primitive[] = []
  const boxes: Box[] = [...subjectBoxes(document, diagram)].flatMap(([id, box]) => (isDrawn(id) ? [box] : []))
  const badgeItems: Primitive[] = []
  const addBadge = (subject: SubjectId, box: Box, badge: Badge) => {
    boxes.push(box)
    badgeItems.push(...drawBadge(subject, box, badge))
  }

  const boundaries = inPaintingOrder(placed.boundaries)
    .filter(({ boundary }) => isDrawn(boundary.id))
    .map(({ boundary, placement }): BoundaryLook => {
      return { id: boundary.id, name: boundary.name, box: placement, line: placement.line }
    })
  for (const look of boundaries) items.push(...drawBoundary(look))
  for (const route of routes) {
    items.push(...drawFlow(route, get(document, 'flow', route.id)?.outOfScope ?? false))
    boxes.push(hullOf(route.segments))
  }
  for (const look of boundaries) {
    items.push(...drawBoundaryTitle(look))
    const title = titleOf(look)
    if (title !== null) boxes.push(title.box)
  }
  for (const route of routes) {
    items.push(...drawFlowLabel(route))
    if (route.label === null) continue
    boxes.push(route.label.box)
    const badge = badges?.get(route.id)
    if (badge !== undefined) addBadge(route.id, labelBadgeBox(route.label.box, badge.count), badge)
  }
  for (const { element, placement } of placed.elements) {
    if (!isDrawn(element.id)) continue
    const { id, name, outOfScope, multiplicity } = element
    const base = elementBaseOf(vocabulary, element.stencil)
    const typeName = vocabulary.stencil(element.stencil)?.name ?? ''
    items.push(...drawElement({ id, base, box: placement, name, typeName, outOfScope, multiplicity }))
    const badge = badges?.get(id)
    if (badge !== undefined) addBadge(id, badgeBox(placement, base === 'process', badge.count), badge)
  }
  items.push(...badgeItems)
  const bounds = unionOf(boxes)
  return { bounds: bounds === null ? { x: 0, y: 0, w: 0, h: 0 } : inflate(bounds, 8), items }
}
