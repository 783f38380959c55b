import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const undo: Action = {
  id: 'undo',
  label: ({ editor }) => {
    const label = editor.history.getState().undoLabel
    return label === null ? t('app.undo') : t('app.undoWhat', { label })
  },
  keys: [{ key: 'z', mod: true }],
  group: 'edit',
  withoutDiagram: true,
  enabled: ({ editor }) => editor.history.getState().undoLabel !== null,
  run: ({ editor }) => editor.undo(),
}
