import type { Box, Point } from '../base/geometry.ts'
import { patchedMap } from '../base/patched-map.ts'
import type { ElementId, Flow, FlowId, SubjectId } from '../model/tables.ts'
import { createBoxGrid } from './box-grid.ts'
import type { Cubic } from './curve.ts'
import { finishRoute } from './finish-route.ts'
import type { FlowEnd } from './flow-curve.ts'
import { lanesOf } from './flow-lanes.ts'
import type { FlowRoute, FlowShape, Routes } from './flow-route.ts'
import { moveApart } from './move-apart.ts'
import { type Obstacles, obstacleBox } from './obstacles.ts'
import { portsOf } from './orthogonal/ports.ts'
import { placeLabel } from './place-label.ts'
import { planRoute } from './plan-route.ts'
import { choosesPorts, type RouteTask, waypointsOf } from './route-tasks.ts'
import { inLabelOrder, type RoutedDiagram, type RouteEntry } from './routed-diagram.ts'

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
  const lanes = new Map<FlowId, Lane>()
  for (const [id, shape] of shapes) {
    if (!base.entries.has(id)) continue
    touched.add(id)
    for (const [flow, lane] of lanesBeside(base, id, shape, shapes)) {
      lanes.set(flow.id, lane)
      touched.add(flow.id)
    }
  }
  const flows = new Map<FlowId, FlowRoute>()
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
  const shifts = new Map<FlowId, Point>()
  const renewed: RouteTask[] = []
  for (const { task } of entries) {
    const { id } = task.flow
    const shape = shapes.get(id)
    const shift = shape === undefined && !lanes.has(id) ? commonShift(task, moved) : null
    if (shift !== null) shifts.set(id, shift)
    else renewed.push(taskNow(task, moved, shape, lanes.get(id)))
  }
  const planned = plannedNow(base, renewed, obstacles)
  for (const { task: before } of entries) {
    const { id } = before.flow
    const shift = shifts.get(id)
    const drawn = base.flows.get(id)
    if (drawn === undefined) continue
    if (shift !== undefined) {
      const route = shifted(drawn, before, shift)
      if (route.label !== null) labelsNow.insert(route.label.box, id)
      flows.set(id, route)
      continue
    }
    const now = planned.get(id)
    if (now === undefined) continue
    const { task, planned: plan } = now
    const label = placeLabel(id, task.flow.name, plan.segments, task.fixedLabel, around)?.label ?? null
    if (label !== null) labelsNow.insert(label.box, id)
    flows.set(id, finishRoute(id, task, plan, label))
  }
  return { flows: patchedMap(base.flows, flows), touched }
}

/** The task of a flow in the hand; its ports are those of before. */
function taskNow(
  task: RouteTask,
  moved: ReadonlyMap<ElementId, Box>,
  shape: FlowShape | undefined,
  lane: Lane | undefined,
): RouteTask {
  const isBent = shape?.via !== undefined || shape?.waypoints !== undefined
  return {
    ...task,
    ...lane,
    source: endNow(task.source, moved.get(task.flow.source)),
    target: endNow(task.target, moved.get(task.flow.target)),
    waypoints: isBent
      ? waypointsOf({ via: shape?.via ?? null, waypoints: shape?.waypoints })
      : task.waypoints,
    fixedLabel: shape?.label === undefined ? task.fixedLabel : shape.label,
  }
}

/** Routes of flows in the hand, among all others as they are. */
function plannedNow(
  base: RoutedDiagram,
  renewed: readonly RouteTask[],
  obstacles: Obstacles,
): ReadonlyMap<FlowId, RouteEntry> {
  const tasks = portedNow(base, renewed)
  const bare = tasks.map((task) => ({ task, bare: planRoute(task, obstacles) }))
  if (!tasks.some(choosesPorts)) {
    return new Map(bare.map((entry) => [entry.task.flow.id, { ...entry, planned: entry.bare }]))
  }
  const own = new Map(bare.map((entry) => [entry.task.flow.id, entry]))
  const all = [...base.entries.values()].map((entry) => own.get(entry.task.flow.id) ?? entry)
  const apart = moveApart(all, obstacles, null, new Set(own.keys()))
  return new Map(apart.map((entry) => [entry.task.flow.id, entry]))
}

/** With ports among the flows at the same elements, which keep theirs until the gesture ends. */
function portedNow(base: RoutedDiagram, renewed: readonly RouteTask[]): readonly RouteTask[] {
  if (!renewed.some((task) => task.ports !== null || choosesPorts(task))) return renewed
  const tasks = new Map(renewed.map((task) => [task.flow.id, task]))
  const around = new Map(tasks)
  for (const { flow } of renewed) {
    for (const end of [flow.source, flow.target]) {
      for (const id of base.flowsAt.get(end) ?? []) {
        const entry = base.entries.get(id)
        if (entry !== undefined && !around.has(id)) around.set(id, entry.task)
      }
    }
  }
  const ports = portsOf([...around.values()].filter(choosesPorts))
  return renewed.map((task) => ({ ...task, ports: ports.get(task.flow.id) ?? null }))
}

/** New lanes of a flow and its siblings when it begins or ceases to be bent by hand; else none. */
function lanesBeside(
  base: RoutedDiagram,
  id: FlowId,
  shape: FlowShape,
  shapes: ReadonlyMap<FlowId, FlowShape>,
): ReadonlyMap<Flow, Lane> {
  const entry = base.entries.get(id)
  if (entry === undefined || (shape.via === undefined && shape.waypoints === undefined)) return new Map()
  const { flow, waypoints, anchors } = entry.task
  const isBent = (given: FlowShape) =>
    waypointsOf({ via: given.via ?? null, waypoints: given.waypoints }).length > 0
  // An imported flow keeps clear of lanes, bent or not.
  if (anchors !== null || waypoints.length > 0 === isBent(shape)) return new Map()
  const siblings = (base.flowsAt.get(flow.source) ?? []).flatMap((other) => {
    const sibling = base.entries.get(other)?.task.flow
    const isBeside =
      sibling !== undefined &&
      ((sibling.source === flow.source && sibling.target === flow.target) ||
        (sibling.source === flow.target && sibling.target === flow.source))
    return isBeside ? [sibling] : []
  })
  const lanes = lanesOf(siblings, (sibling) => {
    const task = base.entries.get(sibling.id)?.task
    const now = shapes.get(sibling.id)
    if ((task?.anchors ?? null) !== null) return true
    if (now?.via !== undefined || now?.waypoints !== undefined) return isBent(now)
    return (task?.waypoints.length ?? 0) > 0
  })
  return new Map([...lanes].map(([sibling, lane]) => [sibling, { lane, laneCount: lanes.size }]))
}

type Lane = Pick<RouteTask, 'lane' | 'laneCount'>

function endNow(end: FlowEnd, box: Box | undefined): FlowEnd {
  return box === undefined ? end : { base: end.base, box }
}

/** By how much both ends have moved, if by the same and without changing size, and nothing was shaped by hand. */
function commonShift(
  { flow, source, target, waypoints }: RouteTask,
  moved: ReadonlyMap<ElementId, Box>,
): Point | null {
  const from = moved.get(flow.source)
  const to = moved.get(flow.target)
  if (waypoints.length > 0 || from === undefined || to === undefined) return null
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

function shifted(route: FlowRoute, task: RouteTask, by: Point): FlowRoute {
  const move = (p: Point): Point => ({ x: p.x + by.x, y: p.y + by.y })
  const segments = route.segments.map(
    ({ p0, p1, p2, p3 }): Cubic => ({ p0: move(p0), p1: move(p1), p2: move(p2), p3: move(p3) }),
  )
  const { label } = route
  const movedLabel =
    label === null || task.fixedLabel !== null
      ? label
      : { ...label, box: { ...label.box, ...move(label.box) } }
  const corners = route.corners?.map(move) ?? null
  return finishRoute(route.id, task, { segments, corners, crossesShapes: route.crossesShapes }, movedLabel)
}
