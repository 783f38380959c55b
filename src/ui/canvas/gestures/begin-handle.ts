import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import { shapeFlow } from '../../../commands/shape-flow.ts'
import {
  handleNear,
  handlesOf,
  type RouteHandle,
  tidyWaypoints,
  waypointsAfter,
} from '../../../drawing/route-handles.ts'
import { t } from '../../../messages/messages.ts'
import type { FlowId } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import type { PointerGesture } from './pointer-gesture.ts'

/** How near to the line of its neighbours a point is let go to be left out, in CSS pixels. */
const tidyReach = 6

/** Takes a point of a flow's route elsewhere, or the middle of a part, which makes points. */
export function beginHandle(
  editor: Editor,
  flow: FlowId,
  handle: RouteHandle,
  from: Point,
): PointerGesture | null {
  const live = liveDiagramOf(editor)
  const route = live.routes.get(flow)
  if (route === undefined) return null
  const canvas = canvasOf(editor)
  let waypoints: readonly Point[] | null = null
  const draw = (points: readonly Point[]) => {
    const placements = new Map([[flow, { via: null, waypoints: [...points] }]])
    canvas.setState({ gesture: { kind: 'shape', draft: { placements } } })
  }
  return {
    move: (at) => {
      const to = {
        x: Math.round(handle.at.x + at.x - from.x),
        y: Math.round(handle.at.y + at.y - from.y),
      }
      waypoints = waypointsAfter(route, handle, to)
      draw(waypoints)
    },
    end: () => {
      canvas.setState({ gesture: null })
      if (waypoints === null) return
      const reach = tidyReach / editor.session.getState().viewport.zoom
      const tidy = tidyWaypoints(route, waypoints, reach)
      const isBend = handle.kind === 'middle' && route.waypoints.length === 0
      const added = isBend ? t('canvas.bendFlow') : t('routes.addPoint')
      const label = handle.kind === 'middle' ? added : t('routes.movePoint')
      editor.dispatch(shapeFlow, { diagram: live.diagram, flow, waypoints: tidy }, { label })
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}

/** Bends a flow where it was taken hold of: at a point that is there, else in the part of its route. */
export function beginBend(editor: Editor, flow: FlowId, from: Point): PointerGesture | null {
  const route = liveDiagramOf(editor).routes.get(flow)
  if (route === undefined) return null
  const reach = pointReach / editor.session.getState().viewport.zoom
  const isHere = ({ at, kind }: RouteHandle) =>
    kind === 'point' && Math.hypot(at.x - from.x, at.y - from.y) <= reach
  const handle = handlesOf(route).find(isHere) ?? handleNear(route, from)
  if (handle === null) return null
  // A curve without points moves with its middle, as if that had been taken hold of.
  const isPlain = route.waypoints.length === 0 && route.style !== 'orthogonal'
  return beginHandle(editor, flow, isPlain ? { ...handle, at: route.mid } : handle, from)
}

/** How far around a point counts as on it, in CSS pixels. */
const pointReach = 11
