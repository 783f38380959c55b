import type { Box } from '../base/geometry.ts'
import { boxesOverlap } from '../base/geometry.ts'
import type { Document } from '../model/document.ts'
import type { DiagramId, ElementId, Flow, FlowId, SubjectId } from '../model/tables.ts'
import { boxTitle, lineTitle } from './boundary-title.ts'
import { type BoxGrid, createBoxGrid } from './box-grid.ts'
import { boundaryCurve, samplesOf } from './curve.ts'
import { finishRoute } from './finish-route.ts'
import type { FlowEnd } from './flow-curve.ts'
import type { FlowLabel } from './flow-label.ts'
import { lanesOf, siblingsOf } from './flow-lanes.ts'
import type { FlowRoute, Routes } from './flow-route.ts'
import { type LabelSurroundings, placeLabel } from './place-label.ts'
import { type Placed, placedIn } from './placed.ts'
import { obstacleBox, type PlannedRoute, planRoute, type RouteTask } from './plan-route.ts'
import { type DrawingVocabulary, elementBaseOf } from './stencil-lookup.ts'

/** All routes of a diagram, with what is needed to update them. */
export interface RoutedDiagram extends Routes {
  readonly diagram: DiagramId
  readonly vocabulary: DrawingVocabulary
  readonly placed: Placed
  readonly entries: ReadonlyMap<FlowId, RouteEntry>
  readonly flowsAt: ReadonlyMap<SubjectId, readonly FlowId[]>
  readonly obstacles: BoxGrid<ElementId>
  readonly around: LabelSurroundings
}

export interface RouteEntry {
  readonly task: RouteTask
  readonly planned: PlannedRoute
}

/** Routes a whole diagram, taking over from `previous` what nothing has changed about. */
export function routeDiagram(
  document: Document,
  diagram: DiagramId,
  vocabulary: DrawingVocabulary,
  previous: RoutedDiagram | null,
): RoutedDiagram {
  const placed = placedIn(document, diagram)
  const same = previous?.diagram === diagram && previous.vocabulary === vocabulary
  if (same && previous.placed === placed) return previous
  const known = same ? previous : null
  const obstacles = createBoxGrid<ElementId>(160)
  for (const { element, placement } of placed.elements) obstacles.insert(obstacleBox(placement), element.id)
  const changed = known === null ? [] : changedBoxes(known.placed, placed)
  const entries = new Map<FlowId, RouteEntry>()
  for (const task of tasksOf(placed, vocabulary)) {
    const before = known?.entries.get(task.flow.id)
    const reusable =
      before !== undefined &&
      sameTask(before.task, task) &&
      !changed.some((box) => boxesOverlap(box, before.planned.region))
    const planned = reusable ? before.planned : planRoute(task, { grid: obstacles, moved: new Map() })
    entries.set(task.flow.id, { task, planned })
  }
  const around = surroundings(placed, entries)
  return {
    diagram,
    vocabulary,
    placed,
    entries,
    flowsAt: flowsAt(placed.flows),
    obstacles,
    around,
    flows: labelled(placed, entries, around, known),
  }
}

/** The routes with their labels: those fixed by hand first, then short curves before long ones, which have more room. */
function labelled(
  placed: Placed,
  entries: ReadonlyMap<FlowId, RouteEntry>,
  around: LabelSurroundings,
  previous: RoutedDiagram | null,
): ReadonlyMap<FlowId, FlowRoute> {
  const labels = new Map<FlowId, FlowLabel | null>()
  const fixedOf = (id: FlowId) => placed.placements.get(id)?.label ?? null
  const order = [...entries.values()].sort(
    (a, b) =>
      Number(fixedOf(b.task.flow.id) !== null) - Number(fixedOf(a.task.flow.id) !== null) ||
      a.planned.samples.length - b.planned.samples.length ||
      (a.task.flow.id < b.task.flow.id ? -1 : 1),
  )
  for (const { task, planned } of order) {
    const { id, name } = task.flow
    const label = placeLabel(id, name, planned.segments, fixedOf(id), around)
    labels.set(id, label)
    if (label !== null) around.labels.insert(label.box, id)
  }
  const routes = new Map<FlowId, FlowRoute>()
  for (const [id, { planned }] of entries) {
    routes.set(id, finishRoute(id, planned, labels.get(id) ?? null, previous?.flows.get(id)))
  }
  return routes
}

function* tasksOf(placed: Placed, vocabulary: DrawingVocabulary): Iterable<RouteTask> {
  const ends = new Map<ElementId, FlowEnd>()
  for (const { element, placement } of placed.elements) {
    ends.set(element.id, { base: elementBaseOf(vocabulary, element.stencil), box: placement })
  }
  const viaOf = (flow: Flow) => placed.placements.get(flow.id)?.via ?? null
  const lanes = new Map<Flow, number>()
  for (const siblings of siblingsOf(placed.flows)) {
    for (const [flow, lane] of lanesOf(siblings, (sibling) => viaOf(sibling) !== null)) lanes.set(flow, lane)
  }
  for (const flow of placed.flows) {
    const source = ends.get(flow.source)
    const target = ends.get(flow.target)
    if (source === undefined || target === undefined) continue
    yield { flow, source, target, lane: lanes.get(flow) ?? 0, via: viaOf(flow) }
  }
}

function sameTask(a: RouteTask, b: RouteTask): boolean {
  return (
    a.flow.source === b.flow.source &&
    a.flow.target === b.flow.target &&
    a.lane === b.lane &&
    a.via?.x === b.via?.x &&
    a.via?.y === b.via?.y &&
    sameEnd(a.source, b.source) &&
    sameEnd(a.target, b.target)
  )
}

function sameEnd(a: FlowEnd, b: FlowEnd): boolean {
  return a.base === b.base && sameBox(a.box, b.box)
}

function sameBox(a: Box, b: Box): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h)
}

/** Where elements are now and were before, of those that came, went or moved. */
function changedBoxes(before: Placed, after: Placed): readonly Box[] {
  const changed: Box[] = []
  for (const [id, box] of after.boxes) {
    const old = before.boxes.get(id)
    if (old !== undefined && sameBox(old, box)) continue
    changed.push(obstacleBox(box))
    if (old !== undefined) changed.push(obstacleBox(old))
  }
  for (const [id, box] of before.boxes) if (!after.boxes.has(id)) changed.push(obstacleBox(box))
  return changed
}

function flowsAt(flows: readonly Flow[]): ReadonlyMap<SubjectId, readonly FlowId[]> {
  const index = new Map<SubjectId, FlowId[]>()
  const add = (element: ElementId, flow: FlowId) => {
    const known = index.get(element)
    if (known === undefined) index.set(element, [flow])
    else known.push(flow)
  }
  for (const { id, source, target } of flows) {
    add(source, id)
    if (target !== source) add(target, id)
  }
  return index
}

function surroundings(placed: Placed, entries: ReadonlyMap<FlowId, RouteEntry>): LabelSurroundings {
  const shapes = createBoxGrid<ElementId>(120)
  for (const { element, placement } of placed.elements) shapes.insert(placement, element.id)
  const titles = createBoxGrid<true>(160)
  const edges = createBoxGrid<true>(160)
  for (const { boundary, placement } of placed.boundaries) {
    const { x, y, w, h, line } = placement
    const title = line === null ? boxTitle(placement, boundary.name) : lineTitle(line, boundary.name)
    if (title !== null) titles.insert(title.box, true)
    if (line === null) {
      edges.insert({ x, y: y - 1, w, h: 2 }, true)
      edges.insert({ x, y: y + h - 1, w, h: 2 }, true)
      edges.insert({ x: x - 1, y, w: 2, h }, true)
      edges.insert({ x: x + w - 1, y, w: 2, h }, true)
    } else {
      const samples = samplesOf([boundaryCurve(line)], 80)
      for (let i = 0; i + 3 < samples.length; i += 2) {
        const [ax = 0, ay = 0, bx = 0, by = 0] = samples.subarray(i, i + 4)
        edges.insert(
          {
            x: Math.min(ax, bx),
            y: Math.min(ay, by),
            w: Math.abs(bx - ax) + 0.1,
            h: Math.abs(by - ay) + 0.1,
          },
          true,
        )
      }
    }
  }
  const curves = createBoxGrid<FlowId>(64)
  for (const [id, { planned }] of entries) {
    const { samples } = planned
    for (let i = 0; i < samples.length; i += 2) {
      curves.insert({ x: samples[i] ?? 0, y: samples[i + 1] ?? 0, w: 0.1, h: 0.1 }, id)
    }
  }
  return {
    shapes,
    labels: createBoxGrid<FlowId>(120),
    titles,
    edges,
    curves,
    movedShapes: new Map(),
    stale: new Set(),
    movedLabels: [],
  }
}
