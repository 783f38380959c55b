import type { Point } from '../base/geometry.ts'
import type { FlowId } from '../model/tables.ts'
import { blockerOf, type Obstacles } from './obstacles.ts'
import { separate } from './orthogonal/separate.ts'
import type { PlannedRoute } from './plan-route.ts'
import { choosesPorts, type RouteTask } from './route-tasks.ts'
import type { RouteEntry } from './routed-diagram.ts'
import { routeAlong } from './routes/orthogonal.ts'

/**
 * Routes among each other: those by right angles that run over each other are moved apart, all others stay.
 * @param known entries of before, to take over what is the same
 */
export function moveApart(
  entries: readonly Omit<RouteEntry, 'planned'>[],
  obstacles: Obstacles,
  known?: ReadonlyMap<FlowId, RouteEntry>,
): readonly RouteEntry[] {
  const ways = new Map<FlowId, readonly Point[]>()
  const tasks = new Map<FlowId, RouteTask>()
  for (const { task, bare } of entries) {
    if (bare.corners === null || !choosesPorts(task)) continue
    ways.set(task.flow.id, bare.corners)
    tasks.set(task.flow.id, task)
  }
  if (ways.size === 0) return entries.map((entry) => ({ ...entry, planned: entry.bare }))
  const moved = separate(ways, (id, a, b) => {
    const task = tasks.get(id)
    return task !== undefined && isFree(task, a, b, obstacles)
  })
  return entries.map(({ task, bare }): RouteEntry => {
    const corners = moved.get(task.flow.id)
    if (corners === undefined) return { task, bare, planned: bare }
    const before = known?.get(task.flow.id)
    const isKept = before?.bare === bare && sameCorners(before.planned.corners, corners)
    return { task, bare, planned: isKept ? before.planned : moveTo(bare, corners) }
  })
}

function moveTo(bare: PlannedRoute, corners: readonly Point[]): PlannedRoute {
  return { ...bare, ...routeAlong(corners) }
}

/** Whether a line keeps clear of foreign elements, looked at every few px. */
function isFree({ flow }: RouteTask, a: Point, b: Point, obstacles: Obstacles): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 10))
  const samples = new Float64Array(2 * (steps + 1))
  for (let i = 0; i <= steps; i++) {
    samples[2 * i] = a.x + ((b.x - a.x) * i) / steps
    samples[2 * i + 1] = a.y + ((b.y - a.y) * i) / steps
  }
  return blockerOf(samples, flow, obstacles) === null
}

function sameCorners(a: readonly Point[] | null, b: readonly Point[]): boolean {
  return a !== null && a.length === b.length && a.every(({ x, y }, i) => x === b[i]?.x && y === b[i]?.y)
}
