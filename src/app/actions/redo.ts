import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const redo: Action = {
  id: 'redo',
  label: ({ editor }) => {
    const label = editor.history.getState().redoLabel
    return label === null ? t('app.redo') : t('app.redoWhat', { label })
  },
  keys: [
    { key: 'z', mod: true, shift: true },
    { key: 'y', mod: true },
  ],
  group: 'edit',
  withoutDiagram: true,
  enabled: ({ editor }) => editor.history.getState().redoLabel !== null,
  run: ({ editor }) => editor.redo(),
}
