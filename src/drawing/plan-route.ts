import type { RouteStyle } from '../model/records/diagram.ts'
import type { Obstacles } from './obstacles.ts'
import type { PlannedRoute } from './planned-route.ts'
import type { RouteTask } from './route-tasks.ts'
import { planCurved } from './routes/curved.ts'
import { planOrthogonal } from './routes/orthogonal.ts'
import { planStraight } from './routes/straight.ts'

/** How flows of a style run. */
const planners: { readonly [S in RouteStyle]: (task: RouteTask, obstacles: Obstacles) => PlannedRoute } = {
  curved: planCurved,
  straight: planStraight,
  orthogonal: planOrthogonal,
}

/** The route of a flow, in its style; a function of the task and of what stands in its way. */
export function planRoute(task: RouteTask, obstacles: Obstacles): PlannedRoute {
  return planners[task.style](task, obstacles)
}
