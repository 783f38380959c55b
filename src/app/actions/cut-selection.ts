import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { copyToClipboard } from './copy-selection.ts'
import { deleteSelection } from './delete-selection.ts'

export const cutSelection: Action = {
  id: 'cut-selection',
  label: () => t('app.cut'),
  keys: [{ key: 'x', mod: true }],
  group: 'edit',
  enabled: ({ editor }) => editor.session.getState().selection.length > 0,
  run: async (context) => {
    await copyToClipboard(context)
    await deleteSelection.run(context)
  },
}
