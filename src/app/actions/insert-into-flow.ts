import { splitFlow } from '../../commands/split-flow.ts'
import { t } from '../../messages/messages.ts'
import type { ElementId } from '../../model/tables.ts'
import type { Action, ActionContext } from '../action.ts'
import { hasFlows, selectedFlows } from '../flows/selected-flows.ts'

/** The one element beside the one flow that is selected, if it can stand between the ends of that flow. */
function between(context: ActionContext): ElementId | null {
  const { editor } = context
  const { selection } = editor.session.getState()
  const { tables } = editor.document.getState().document
  const [flow] = selectedFlows(context)
  const element = selection.map((id) => tables.element[id]).find((found) => found !== undefined)
  if (selection.length !== 2 || flow === undefined || element === undefined) return null
  const { source, target } = tables.flow[flow] ?? {}
  const isEnd = element.id === source || element.id === target
  return isEnd || !editor.vocabulary.isPart(element.stencil) ? null : element.id
}

/** Sets the selected element into the selected flow, which then leads to it, and on from it. */
export const insertIntoFlow: Action = {
  id: 'insert-into-flow',
  label: () => t('routes.insert'),
  keys: [],
  group: 'edit',
  enabled: (context) => hasFlows(context) && between(context) !== null,
  run: (context) => {
    const element = between(context)
    const [flow] = selectedFlows(context)
    if (element === null || flow === undefined) return
    const args = { flow, element, second: context.editor.newId('flow') }
    context.editor.dispatch(splitFlow, args, { label: t('routes.insert'), select: [element] })
  },
}
