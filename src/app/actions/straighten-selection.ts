import { straightenFlows } from '../../commands/straighten-flows.ts'
import { t } from '../../messages/messages.ts'
import { placementsIn } from '../../model/find-records.ts'
import type { Action } from '../action.ts'
import { hasFlows, selectedFlows } from '../flows/selected-flows.ts'

/** Takes back the points that the routes of the selected flows were given by hand. */
export const straightenSelection: Action = {
  id: 'straighten-selection',
  label: () => t('routes.straighten'),
  keys: [{ key: '0', alt: true, shift: true }],
  group: 'edit',
  enabled: (context) => {
    const { document } = context.editor.document.getState()
    const placements = placementsIn(document, context.editor.session.getState().diagram)
    const isShaped = (id: (typeof flows)[number]) => {
      const placement = placements.get(id)
      return placement !== undefined && (placement.via !== null || (placement.waypoints?.length ?? 0) > 0)
    }
    const flows = selectedFlows(context)
    return hasFlows(context) && flows.some(isShaped)
  },
  run: (context) => {
    const { diagram } = context.editor.session.getState()
    const args = { diagram, flows: selectedFlows(context) }
    context.editor.dispatch(straightenFlows, args, { label: t('routes.straighten') })
  },
}
