import { setRoute } from '../../commands/set-route.ts'
import { t } from '../../messages/messages.ts'
import type { RouteStyle } from '../../model/records/diagram.ts'
import type { Action } from '../action.ts'
import { canEdit, selectedFlows } from './selected-flows.ts'

/** An action that lets the selected flows run in a style, or all of the diagram where nothing is selected. */
export function routeAction(id: string, route: RouteStyle, label: () => string, key: string): Action {
  return {
    id,
    label,
    keys: [{ key, alt: true, shift: true }],
    group: 'edit',
    words: () => t('routes.words'),
    enabled: (context) => {
      const { selection } = context.editor.session.getState()
      return canEdit(context) && (selection.length === 0 || selectedFlows(context).length > 0)
    },
    run: (context) => {
      const { diagram } = context.editor.session.getState()
      const flows = selectedFlows(context)
      const args = { diagram, flows: flows.length > 0 ? flows : null, route }
      const done = context.editor.dispatch(setRoute, args, { label: t('routes.setRoute') })
      if (done.ok && flows.length === 0) context.shell.notify(t('routes.diagramRoute'))
    },
  }
}
