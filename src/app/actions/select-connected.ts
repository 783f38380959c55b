import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { connectedTo } from '../select/connected.ts'

export const selectConnected: Action = {
  id: 'select-connected',
  label: () => t('arrange.selectConnected'),
  keys: [],
  group: 'edit',
  enabled: ({ editor }) => editor.session.getState().selection.length > 0,
  run: ({ editor }) => {
    const { diagram, selection } = editor.session.getState()
    const found = connectedTo(editor.document.getState().document, diagram, selection, 'both')
    editor.session.setState({ selection: found })
  },
}
