import type { Box, Point } from '../base/geometry.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { RouteStyle } from '../model/records/diagram.ts'
import type { ElementId, Flow, Placement } from '../model/tables.ts'
import type { FlowAnchors } from './anchored-curve.ts'
import { elementBaseOf } from './element-base.ts'
import type { FlowEnd } from './flow-curve.ts'
import { lanesOf, siblingsOf } from './flow-lanes.ts'
import { type FlowPorts, portsOf, samePorts } from './orthogonal/ports.ts'
import type { Placed } from './placed.ts'

/** All that the route and the label of a flow depend on, what lies around them apart. */
export interface RouteTask {
  readonly flow: Flow
  readonly source: FlowEnd
  readonly target: FlowEnd
  readonly style: RouteStyle
  /** Number of lanes to the side, or index of a self loop; see `lanesOf`. */
  readonly lane: number
  /** How many flows share the lanes between these ends; 0 for one that is shaped by hand. */
  readonly laneCount: number
  /** Points given by hand; empty lets the route choose. */
  readonly waypoints: readonly Point[]
  /** Of an imported flow; null lets the route choose where it meets the outlines. */
  readonly anchors: FlowAnchors | null
  /** Of a flow with right angles that chooses its way itself; null for others. */
  readonly ports: FlowPorts | null
  /** Centre of the label where a person put it. */
  readonly fixedLabel: Point | null
}

/** One task for each flow of a diagram, sorted by id. @param style of flows that choose none */
export function tasksOf(
  placed: Placed,
  vocabulary: VocabularyIndex,
  style: RouteStyle,
): readonly RouteTask[] {
  const ends = new Map<ElementId, FlowEnd>()
  for (const { element, placement } of placed.elements) {
    ends.set(element.id, { base: elementBaseOf(vocabulary, element.stencil), box: placement })
  }
  const placementOf = (flow: Flow) => placed.placements.get(flow.id)
  const lanes = new Map<Flow, Pick<RouteTask, 'lane' | 'laneCount'>>()
  for (const siblings of siblingsOf(placed.flows)) {
    const known = lanesOf(siblings, (sibling) => isShaped(placementOf(sibling), style))
    for (const [flow, lane] of known) lanes.set(flow, { lane, laneCount: known.size })
  }
  return placed.flows.flatMap((flow): readonly RouteTask[] => {
    const source = ends.get(flow.source)
    const target = ends.get(flow.target)
    if (source === undefined || target === undefined) return []
    const { lane, laneCount } = lanes.get(flow) ?? { lane: 0, laneCount: 0 }
    return [{ flow, source, target, lane, laneCount, ports: null, ...shapeOf(placementOf(flow), style) }]
  })
}

/** The same tasks with the ports of those that choose some; the very same ones where nothing about that changes. */
export function withPorts(tasks: readonly RouteTask[]): readonly RouteTask[] {
  if (tasks.every((task) => task.ports === null && !choosesPorts(task))) return tasks
  const ports = portsOf(tasks.filter(choosesPorts))
  return tasks.map((task) => {
    const now = ports.get(task.flow.id) ?? null
    return samePorts(task.ports, now) ? task : { ...task, ports: now }
  })
}

/** Whether a flow leaves by a side and a place that its neighbours have a say in. */
export function choosesPorts({ flow, style, waypoints }: RouteTask): boolean {
  return style === 'orthogonal' && waypoints.length === 0 && flow.source !== flow.target
}

type Shape = Pick<RouteTask, 'style' | 'waypoints' | 'anchors' | 'fixedLabel'>

/** What a flow's placement says about its route and its label. */
export function shapeOf(placement: Placement | undefined, style: RouteStyle): Shape {
  const own = placement?.route ?? style
  return {
    style: own,
    waypoints: waypointsOf(placement),
    // The places where an imported flow was tied mean something to curves only.
    anchors: own === 'curved' ? (placement?.anchors ?? null) : null,
    fixedLabel: placement?.label ?? null,
  }
}

/** The points that a person gave a flow, in their order. */
export function waypointsOf(shape: Pick<Placement, 'via' | 'waypoints'> | undefined): readonly Point[] {
  if (shape?.waypoints !== undefined && shape.waypoints.length > 0) return shape.waypoints
  return shape === undefined || shape.via === null ? nowhere : [shape.via]
}

const nowhere: readonly Point[] = []

/** Whether the placement of a flow says where its route runs: then it takes no lane. */
export function isShaped(placement: Placement | undefined, style: RouteStyle): boolean {
  if (placement === undefined) return false
  const { via, waypoints, anchors, route } = placement
  if (via !== null || (waypoints !== undefined && waypoints.length > 0)) return true
  return anchors !== undefined && (route ?? style) === 'curved'
}

/** Whether two tasks ask for the same route. */
export function sameCurve(a: RouteTask, b: RouteTask): boolean {
  return (
    a.flow.source === b.flow.source &&
    a.flow.target === b.flow.target &&
    a.style === b.style &&
    a.lane === b.lane &&
    a.laneCount === b.laneCount &&
    samePoints(a.waypoints, b.waypoints) &&
    sameAnchors(a.anchors, b.anchors) &&
    samePorts(a.ports, b.ports) &&
    sameEnd(a.source, b.source) &&
    sameEnd(a.target, b.target)
  )
}

function sameEnd(a: FlowEnd, b: FlowEnd): boolean {
  return a.base === b.base && sameBox(a.box, b.box)
}

/** Whether two tasks offer the same to take hold of, on the same curve. */
export function sameHandles(a: RouteTask, b: RouteTask): boolean {
  return a.style === b.style && samePoints(a.waypoints, b.waypoints)
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

function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return a === b || (a.length === b.length && a.every((point, i) => samePoint(point, b[i] ?? null)))
}

function samePoint(a: Point | null, b: Point | null): boolean {
  return a?.x === b?.x && a?.y === b?.y
}
