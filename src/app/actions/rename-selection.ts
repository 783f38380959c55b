import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

/** In place, where the name is drawn. */
export const renameSelection: Action = {
  id: 'rename-selection',
  label: () => t('canvas.rename'),
  keys: [{ key: 'Enter' }, { key: 'F2' }],
  inDiagram: true,
  group: 'edit',
  enabled: ({ editor }) =>
    editor.session.getState().selection.length === 1 && editor.document.getState().readOnly === null,
  run: ({ editor }) => {
    const [only] = editor.session.getState().selection
    if (only !== undefined) editor.session.setState({ renaming: only })
  },
}
