import type { Box, Point } from '../base/geometry.ts'
import type { ElementId, Flow, FlowId, SubjectId } from '../model/tables.ts'
import { createBoxGrid } from './box-grid.ts'
import type { Cubic } from './curve.ts'
import { finishRoute } from './finish-route.ts'
import type { FlowEnd } from './flow-curve.ts'
import { lanesOf } from './flow-lanes.ts'
import type { FlowRoute, FlowShape, Routes } from './flow-route.ts'
import { placeLabel } from './place-label.ts'
import { obstacleBox, planRoute } from './plan-route.ts'
import type { RouteTask } from './route-tasks.ts'
import { inLabelOrder, type RoutedDiagram } from './routed-diagram.ts'

/** One frame of a gesture: routes of flows at moved elements and of shaped flows anew, everything else as it was. */
export function dragFrame(
  base: RoutedDiagram,
  overrides: ReadonlyMap<SubjectId, Box>,
  shapes: ReadonlyMap<FlowId, FlowShape>,
): Routes {
  const moved = new Map<ElementId, Box>()
  for (const [id, box] of overrides) if (base.placed.boxes.has(id)) moved.set(id as ElementId, box)
  const touched = new Set<FlowId>()
  for (const id of moved.keys()) for (const flow of base.flowsAt.get(id) ?? []) touched.add(flow)
  const lanes = new Map<FlowId, number>()
  for (const [id, shape] of shapes) {
    if (!base.entries.has(id)) continue
    touched.add(id)
    for (const [flow, lane] of lanesBeside(base, id, shape, shapes)) {
      lanes.set(flow.id, lane)
      touched.add(flow.id)
    }
  }
  const flows = new Map(base.flows)
  const shapesNow = createBoxGrid<ElementId>(120)
  const movedGrid = createBoxGrid<ElementId>(160)
  for (const [id, box] of moved) {
    shapesNow.insert(box, id)
    movedGrid.insert(obstacleBox(box), id)
  }
  const movedShapes = new Set(moved.keys())
  const labelsNow = createBoxGrid<FlowId>(120)
  const around = { ...base.around, movedShapes, stale: touched, shapesNow, labelsNow }
  const obstacles = { grid: base.obstacles, moved: movedShapes, movedGrid }
  // In the order of the whole diagram, or labels would jump when a gesture begins.
  const entries = [...touched].flatMap((id) => base.entries.get(id) ?? []).sort(inLabelOrder)
  for (const { task } of entries) {
    const { id } = task.flow
    const before = base.flows.get(id)
    if (before === undefined) continue
    const shape = shapes.get(id)
    const shift = shape === undefined && !lanes.has(id) ? commonShift(task, moved) : null
    if (shift !== null) {
      const route = shifted(before, shift, task.fixedLabel)
      if (route.label !== null) labelsNow.insert(route.label.box, id)
      flows.set(id, route)
      continue
    }
    const now: RouteTask = {
      ...task,
      source: endNow(task.source, moved.get(task.flow.source)),
      target: endNow(task.target, moved.get(task.flow.target)),
      lane: lanes.get(id) ?? task.lane,
      via: shape?.via === undefined ? task.via : shape.via,
      fixedLabel: shape?.label === undefined ? task.fixedLabel : shape.label,
    }
    const planned = planRoute(now, obstacles)
    const label = placeLabel(id, task.flow.name, planned.segments, now.fixedLabel, around)?.label ?? null
    if (label !== null) labelsNow.insert(label.box, id)
    flows.set(id, finishRoute(id, planned, label))
  }
  return { flows, touched }
}

/** New lanes of a flow and its siblings when it begins or ceases to be bent by hand; else none. */
function lanesBeside(
  base: RoutedDiagram,
  id: FlowId,
  shape: FlowShape,
  shapes: ReadonlyMap<FlowId, FlowShape>,
): ReadonlyMap<Flow, number> {
  const entry = base.entries.get(id)
  if (entry === undefined || shape.via === undefined) return new Map()
  const { flow, via, anchors } = entry.task
  // An imported flow keeps clear of lanes, bent or not.
  if (anchors !== null || (via === null) === (shape.via === null)) return new Map()
  const siblings = (base.flowsAt.get(flow.source) ?? []).flatMap((other) => {
    const sibling = base.entries.get(other)?.task.flow
    const isBeside =
      sibling !== undefined &&
      ((sibling.source === flow.source && sibling.target === flow.target) ||
        (sibling.source === flow.target && sibling.target === flow.source))
    return isBeside ? [sibling] : []
  })
  return lanesOf(siblings, (sibling) => {
    const task = base.entries.get(sibling.id)?.task
    const now = shapes.get(sibling.id)?.via
    return (task?.anchors ?? null) !== null || (now === undefined ? task?.via : now) !== null
  })
}

function endNow(end: FlowEnd, box: Box | undefined): FlowEnd {
  return box === undefined ? end : { base: end.base, box }
}

/** By how much both ends have moved, if by the same and without changing size, and nothing was shaped by hand. */
function commonShift(
  { flow, source, target, via }: RouteTask,
  moved: ReadonlyMap<ElementId, Box>,
): Point | null {
  const from = moved.get(flow.source)
  const to = moved.get(flow.target)
  if (via !== null || from === undefined || to === undefined) return null
  const dx = from.x - source.box.x
  const dy = from.y - source.box.y
  const together =
    Math.abs(to.x - target.box.x - dx) < 1e-6 &&
    Math.abs(to.y - target.box.y - dy) < 1e-6 &&
    from.w === source.box.w &&
    from.h === source.box.h &&
    to.w === target.box.w &&
    to.h === target.box.h
  return together ? { x: dx, y: dy } : null
}

function shifted(route: FlowRoute, by: Point, fixedLabel: Point | null): FlowRoute {
  const move = (p: Point): Point => ({ x: p.x + by.x, y: p.y + by.y })
  const segments = route.segments.map(
    ({ p0, p1, p2, p3 }): Cubic => ({ p0: move(p0), p1: move(p1), p2: move(p2), p3: move(p3) }),
  )
  const { label } = route
  const movedLabel =
    label === null || fixedLabel !== null ? label : { ...label, box: { ...label.box, ...move(label.box) } }
  return finishRoute(route.id, { segments, crossesShapes: route.crossesShapes }, movedLabel)
}
