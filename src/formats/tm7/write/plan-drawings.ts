import type { Box, Point } from '../../../base/geometry.ts'
import { centreOf } from '../../../base/geometry.ts'
import { type Document, get, list } from '../../../model/document.ts'
import type { Boundary, Diagram, Element, Flow, Placement, SubjectId } from '../../../model/tables.ts'
import { middleOf, pointAt } from '../document/read-geometry.ts'
import { facingPorts } from './ports.ts'

/** Everything that a document draws, diagram by diagram: what a file has an entry for. */
export interface DrawingPlan {
  readonly diagrams: readonly DiagramPlan[]
}

export interface DiagramPlan {
  readonly diagram: Diagram
  readonly elements: ReadonlyMap<SubjectId, Drawn<Element>>
  /** Ends of flows that meet nothing; they have no entries. */
  readonly looseEnds: ReadonlyMap<SubjectId, Drawn<Element>>
  readonly boundaries: ReadonlyMap<SubjectId, Drawn<Boundary>>
  readonly flows: ReadonlyMap<SubjectId, DrawnFlow>
}

export interface Drawn<R> {
  readonly record: R
  readonly placement: Placement
}

export interface DrawnFlow {
  readonly record: Flow
  readonly from: Point
  readonly handle: Point
  readonly to: Point
  /** Where it meets its ends, as fractions of their boxes. */
  readonly anchors: { readonly source: Point; readonly target: Point }
}

export function planDrawings(document: Document): DrawingPlan {
  const diagrams = list(document, 'diagram').toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  const byDiagram = new Map<string, Map<SubjectId, Placement>>()
  for (const placement of list(document, 'placement')) {
    const placed = byDiagram.get(placement.diagram) ?? new Map<SubjectId, Placement>()
    if (!placed.has(placement.subject)) placed.set(placement.subject, placement)
    byDiagram.set(placement.diagram, placed)
  }
  return {
    diagrams: diagrams.map((diagram) =>
      planDiagram(document, diagram, byDiagram.get(diagram.id) ?? new Map()),
    ),
  }
}

function planDiagram(
  document: Document,
  diagram: Diagram,
  placed: ReadonlyMap<SubjectId, Placement>,
): DiagramPlan {
  const elements = new Map<SubjectId, Drawn<Element>>()
  const looseEnds = new Map<SubjectId, Drawn<Element>>()
  const boundaries = new Map<SubjectId, Drawn<Boundary>>()
  const flows = new Map<SubjectId, DrawnFlow>()
  for (const [subject, placement] of placed) {
    const element = get(document, 'element', subject)
    if (element !== undefined)
      (isLooseEnd(element) ? looseEnds : elements).set(subject, { record: element, placement })
    const boundary = get(document, 'boundary', subject)
    if (boundary !== undefined) boundaries.set(subject, { record: boundary, placement })
  }
  for (const flow of list(document, 'flow')) {
    const source = placed.get(flow.source)
    const target = placed.get(flow.target)
    if (source === undefined || target === undefined) continue
    const ends = { source: looseEnds.has(flow.source), target: looseEnds.has(flow.target) }
    flows.set(flow.id, drawFlow(flow, source, target, placed.get(flow.id), ends))
  }
  return { diagram, elements, looseEnds, boundaries, flows }
}

function drawFlow(
  record: Flow,
  source: Box,
  target: Box,
  placement: Placement | undefined,
  isLoose: { readonly source: boolean; readonly target: boolean },
): DrawnFlow {
  const centre = { x: 0.5, y: 0.5 }
  const chosen = placement?.anchors ?? facingPorts(source, target)
  const anchors = {
    source: isLoose.source ? centre : chosen.source,
    target: isLoose.target ? centre : chosen.target,
  }
  const from = isLoose.source ? centreOf(source) : pointAt(source, anchors.source)
  const to = isLoose.target ? centreOf(target) : pointAt(target, anchors.target)
  return { record, from, to, anchors, handle: placement?.via ?? middleOf(from, to) }
}

export function isLooseEnd({ stencil }: Element): boolean {
  return stencil === 'loose-end'
}
