import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

/** Two selected elements at once, one to what is chosen next; with none, the connect tool. */
export const connectSelection: Action = {
  id: 'connect-selection',
  label: () => t('app.keyConnect'),
  keys: [{ key: 'c' }],
  inDiagram: true,
  group: 'edit',
  enabled: ({ editor }) => editor.document.getState().readOnly === null,
  run: ({ shell }) => shell.startConnecting(),
}
