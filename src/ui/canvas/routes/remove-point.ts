import type { Editor } from '../../../app/editor.ts'
import { shapeFlow } from '../../../commands/shape-flow.ts'
import { waypointsWithout } from '../../../drawing/route-handles.ts'
import { t } from '../../../messages/messages.ts'
import type { FlowId } from '../../../model/tables.ts'
import { liveDiagramOf } from '../live-diagram.ts'

/** Takes one point back that a route was given by hand. */
export function removePoint(editor: Editor, flow: FlowId, index: number): void {
  const { routes, diagram } = liveDiagramOf(editor)
  const route = routes.get(flow)
  if (route === undefined) return
  const waypoints = waypointsWithout(route, index)
  editor.dispatch(shapeFlow, { diagram, flow, waypoints }, { label: t('routes.removePoint') })
}
