import type { Point } from '../base/geometry.ts'
import type { FlowId } from '../model/tables.ts'
import { isLineFree, type Obstacles } from './obstacles.ts'
import { separate } from './orthogonal/separate.ts'
import type { PlannedRoute } from './planned-route.ts'
import { choosesPorts, type RouteTask } from './route-tasks.ts'
import type { RouteEntry } from './routed-diagram.ts'
import { routeAlong } from './routes/orthogonal.ts'

/**
 * Routes among each other: those by right angles that run over each other are moved apart, all others stay.
 * @param known entries of before, to take over what is the same
 * @param only gives back these flows alone
 */
export function moveApart(
  entries: readonly Omit<RouteEntry, 'planned'>[],
  obstacles: Obstacles,
  known: ReadonlyMap<FlowId, RouteEntry> | null = null,
  only?: ReadonlySet<FlowId>,
): readonly RouteEntry[] {
  const ways = new Map<FlowId, readonly Point[]>()
  const tasks = new Map<FlowId, RouteTask>()
  for (const { task, bare } of entries) {
    if (bare.corners === null || !choosesPorts(task)) continue
    ways.set(task.flow.id, bare.corners)
    tasks.set(task.flow.id, task)
  }
  if (ways.size === 0) {
    return entries.map(({ task, bare }) => {
      const before = known?.get(task.flow.id)
      return before?.task === task && before.bare === bare && before.planned === bare
        ? before
        : { task, bare, planned: bare }
    })
  }
  const moved = separate(
    ways,
    (id, a, b) => {
      const task = tasks.get(id)
      return task !== undefined && isLineFree(a, b, task.flow, obstacles)
    },
    only,
  )
  const wanted = only === undefined ? entries : entries.filter(({ task }) => only.has(task.flow.id))
  return wanted.map(({ task, bare }): RouteEntry => {
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

function sameCorners(a: readonly Point[] | null, b: readonly Point[]): boolean {
  return a !== null && a.length === b.length && a.every(({ x, y }, i) => x === b[i]?.x && y === b[i]?.y)
}
