import { sameList } from '../base/same-list.ts'
import type { FlowId } from '../model/tables.ts'
import { arrowOf } from './arrow.ts'
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
  const { segments, corners, crossesShapes } = planned
  const { style, waypoints } = task
  const isSame =
    previous?.segments === segments &&
    previous.crossesShapes === crossesShapes &&
    previous.style === style &&
    sameList(previous.waypoints, waypoints)
  if (isSame) {
    return sameLabel(previous.label, label) ? previous : { ...previous, label }
  }
  const departure = directionAlong(segments, 0)
  const arrival = directionAlong(segments, 1)
  const arrow = arrowOf(segments)
  return {
    ...{ id, style, waypoints, segments, corners },
    path: pathToD(curvePath(segments)),
    line: pathToD(curvePath(arrow.line)),
    head: pathToD(arrow.head),
    start: pointAlong(segments, 0),
    end: pointAlong(segments, 1),
    startAngle: Math.atan2(departure.y, departure.x),
    endAngle: Math.atan2(arrival.y, arrival.x),
    mid: pointAlong(segments, 0.5),
    label,
    crossesShapes,
  }
}

function sameLabel(a: FlowLabel | null, b: FlowLabel | null): boolean {
  if (a === null || b === null) return a === b
  return a.lines === b.lines && a.box.x === b.box.x && a.box.y === b.box.y
}
