import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { flowToolsOf } from '../flows/flow-tools.ts'
import { hasFlows, selectedFlows } from '../flows/selected-flows.ts'

/** Gives the arrow keys to the handles of the selected flow; Tab goes from one to the next, Escape ends it. */
export const editWaypoints: Action = {
  id: 'edit-waypoints',
  label: () => t('routes.editHandles'),
  keys: [{ key: 'w' }],
  inDiagram: true,
  group: 'edit',
  enabled: (context) => hasFlows(context) && context.editor.session.getState().selection.length === 1,
  run: (context) => {
    const [flow] = selectedFlows(context)
    if (flow !== undefined) flowToolsOf(context.editor).setState({ handle: { flow, index: 0 } })
  },
}
