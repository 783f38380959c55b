import { t } from '../../messages/messages.ts'
import type { ElementId } from '../../model/tables.ts'
import type { Action } from '../action.ts'
import { flowToolsOf } from '../flows/flow-tools.ts'
import { canEdit } from '../flows/selected-flows.ts'

/** Opens the list of what can be added: connected to the one selected element, else where the pointer is. */
export const quickAdd: Action = {
  id: 'quick-add',
  label: () => t('routes.quickAdd'),
  keys: [{ key: '/' }],
  inDiagram: true,
  group: 'edit',
  enabled: canEdit,
  run: ({ editor }) => {
    const { selection, pointer } = editor.session.getState()
    const [only, more] = selection
    const element = only === undefined ? undefined : editor.document.getState().document.tables.element[only]
    const isSource = more === undefined && element !== undefined && editor.vocabulary.isPart(element.stencil)
    const from: ElementId | null = isSource ? element.id : null
    const at = from === null ? pointer : null
    flowToolsOf(editor).setState({ quickAdd: { from, at, direction: 'right' } })
  },
}
