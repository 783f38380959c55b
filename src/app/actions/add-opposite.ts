import { addFlow } from '../../commands/add-flow.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { Action } from '../action.ts'
import { hasFlows, selectedFlows } from '../flows/selected-flows.ts'

/** Adds a flow of the same type that runs back, ready to be named. */
export const addOpposite: Action = {
  id: 'add-opposite',
  label: () => t('routes.addOpposite'),
  keys: [{ key: 'b', alt: true }],
  group: 'edit',
  enabled: (context) => hasFlows(context) && selectedFlows(context).length === 1,
  run: (context) => {
    const { editor } = context
    const [only] = selectedFlows(context)
    const flow = only === undefined ? undefined : get(editor.document.getState().document, 'flow', only)
    if (flow === undefined) return
    const id = editor.newId('flow')
    const args = { id, stencil: flow.stencil, name: flow.name, source: flow.target, target: flow.source }
    const made = editor.dispatch(addFlow, args, { label: t('routes.addOpposite'), select: [id] })
    if (made.ok) editor.session.setState({ renaming: id })
  },
}
