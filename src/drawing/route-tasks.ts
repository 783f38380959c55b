import type { Box, Point } from '../base/geometry.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { ElementId, Flow, Placement } from '../model/tables.ts'
import type { FlowAnchors } from './anchored-curve.ts'
import { elementBaseOf } from './element-base.ts'
import type { FlowEnd } from './flow-curve.ts'
import { lanesOf, siblingsOf } from './flow-lanes.ts'
import type { Placed } from './placed.ts'

/** All that the curve and the label of a flow depend on, what lies around them apart. */
export interface RouteTask {
  readonly flow: Flow
  readonly source: FlowEnd
  readonly target: FlowEnd
  /** Number of lanes to the side, or index of a self loop; see `lanesOf`. */
  readonly lane: number
  readonly via: Point | null
  /** Of an imported flow; null lets the curve choose where it meets the outlines. */
  readonly anchors: FlowAnchors | null
  /** Centre of the label where a person put it. */
  readonly fixedLabel: Point | null
}

/** One task for each flow of a diagram, sorted by id. */
export function* tasksOf(placed: Placed, vocabulary: VocabularyIndex): Iterable<RouteTask> {
  const ends = new Map<ElementId, FlowEnd>()
  for (const { element, placement } of placed.elements) {
    ends.set(element.id, { base: elementBaseOf(vocabulary, element.stencil), box: placement })
  }
  const placementOf = (flow: Flow) => placed.placements.get(flow.id)
  const lanes = new Map<Flow, number>()
  for (const siblings of siblingsOf(placed.flows)) {
    for (const [flow, lane] of lanesOf(siblings, (sibling) => isShaped(placementOf(sibling))))
      lanes.set(flow, lane)
  }
  for (const flow of placed.flows) {
    const source = ends.get(flow.source)
    const target = ends.get(flow.target)
    if (source === undefined || target === undefined) continue
    yield { flow, source, target, lane: lanes.get(flow) ?? 0, ...shapeOf(placementOf(flow)) }
  }
}

/** What a flow's placement says about its curve and its label. */
export function shapeOf(placement: Placement | undefined): Pick<RouteTask, 'via' | 'anchors' | 'fixedLabel'> {
  return {
    via: placement?.via ?? null,
    anchors: placement?.anchors ?? null,
    fixedLabel: placement?.label ?? null,
  }
}

/** Whether the placement of a flow says where its curve runs: then it takes no lane. */
export function isShaped(placement: Placement | undefined): boolean {
  return placement !== undefined && (placement.via !== null || placement.anchors !== undefined)
}

/** Whether two tasks ask for the same curve. */
export function sameCurve(a: RouteTask, b: RouteTask): boolean {
  return (
    a.flow.source === b.flow.source &&
    a.flow.target === b.flow.target &&
    a.lane === b.lane &&
    samePoint(a.via, b.via) &&
    sameAnchors(a.anchors, b.anchors) &&
    sameEnd(a.source, b.source) &&
    sameEnd(a.target, b.target)
  )
}

function sameEnd(a: FlowEnd, b: FlowEnd): boolean {
  return a.base === b.base && sameBox(a.box, b.box)
}

/** Whether two tasks ask for the same label on the same curve. */
export function sameLabel(a: RouteTask, b: RouteTask): boolean {
  return a.flow.name === b.flow.name && samePoint(a.fixedLabel, b.fixedLabel)
}

export function sameBox(a: Box, b: Box): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h)
}

function sameAnchors(a: FlowAnchors | null, b: FlowAnchors | null): boolean {
  return (
    a === b ||
    (samePoint(a?.source ?? null, b?.source ?? null) && samePoint(a?.target ?? null, b?.target ?? null))
  )
}

function samePoint(a: Point | null, b: Point | null): boolean {
  return a?.x === b?.x && a?.y === b?.y
}
