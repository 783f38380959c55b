import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const clearSelection: Action = {
  id: 'clear-selection',
  label: () => t('app.clearSelection'),
  keys: [{ key: 'Escape' }],
  group: 'edit',
  enabled: () => true,
  run: ({ editor }) =>
    editor.session.setState({ selection: [], threat: null, highlight: [], tool: 'select', stencil: null }),
}
