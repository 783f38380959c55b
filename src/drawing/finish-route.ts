import type { Point } from '../base/geometry.ts'
import { sameList } from '../base/same-list.ts'
import type { FlowId } from '../model/tables.ts'
import { type Arrow, arrowOf } from './arrow.ts'
import { curvePath, directionAlong, pointAlong } from './curve.ts'
import type { FlowLabel } from './flow-label.ts'
import type { FlowRoute } from './flow-route.ts'
import { pathToD } from './path.ts'
import type { PlannedRoute } from './planned-route.ts'
import type { RouteTask } from './route-tasks.ts'

/** The finished route; `previous` itself when nothing has changed. */
export function finishRoute(
  id: FlowId,
  task: Pick<RouteTask, 'style' | 'waypoints'>,
  planned: Pick<PlannedRoute, 'segments' | 'corners' | 'crossesShapes'>,
  label: FlowLabel | null,
  previous?: FlowRoute,
): FlowRoute {
  const { segments, crossesShapes } = planned
  const { style, waypoints } = task
  const isSame =
    previous?.segments === segments &&
    previous.crossesShapes === crossesShapes &&
    previous.style === style &&
    sameList(previous.waypoints, waypoints)
  if (isSame) {
    return sameLabel(previous.label, label) ? previous : new DrawnRoute(id, task, planned, label)
  }
  return new DrawnRoute(id, task, planned, label)
}

/** A route whose path data is worked out when it is first drawn: of a large diagram most never is by itself. */
class DrawnRoute implements FlowRoute {
  readonly id: FlowId
  readonly style: FlowRoute['style']
  readonly waypoints: FlowRoute['waypoints']
  readonly segments: FlowRoute['segments']
  readonly corners: FlowRoute['corners']
  readonly label: FlowLabel | null
  readonly crossesShapes: boolean
  readonly start: Point
  readonly end: Point
  readonly mid: Point
  #path: string | null = null
  #arrow: Arrow | null = null
  #line: string | null = null
  #head: string | null = null

  constructor(
    id: FlowId,
    { style, waypoints }: Pick<RouteTask, 'style' | 'waypoints'>,
    { segments, corners, crossesShapes }: Pick<PlannedRoute, 'segments' | 'corners' | 'crossesShapes'>,
    label: FlowLabel | null,
  ) {
    this.id = id
    this.style = style
    this.waypoints = waypoints
    this.segments = segments
    this.corners = corners
    this.label = label
    this.crossesShapes = crossesShapes
    this.start = pointAlong(segments, 0)
    this.end = pointAlong(segments, 1)
    this.mid = pointAlong(segments, 0.5)
  }

  get path(): string {
    this.#path ??= pathToD(curvePath(this.segments))
    return this.#path
  }

  get line(): string {
    this.#line ??= pathToD(curvePath(this.#arrowNow().line))
    return this.#line
  }

  get head(): string {
    this.#head ??= pathToD(this.#arrowNow().head)
    return this.#head
  }

  get startAngle(): number {
    const { x, y } = directionAlong(this.segments, 0)
    return Math.atan2(y, x)
  }

  get endAngle(): number {
    const { x, y } = directionAlong(this.segments, 1)
    return Math.atan2(y, x)
  }

  #arrowNow(): Arrow {
    this.#arrow ??= arrowOf(this.segments)
    return this.#arrow
  }
}

function sameLabel(a: FlowLabel | null, b: FlowLabel | null): boolean {
  if (a === null || b === null) return a === b
  return a.lines === b.lines && a.box.x === b.box.x && a.box.y === b.box.y
}
