import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const moveToTemplate: Action = {
  id: 'move-to-template',
  label: () => t('import.move'),
  keys: [],
  group: 'model',
  enabled: ({ editor }) => editor.document.getState().readOnly === null,
  run: ({ shell }) => shell.open('move'),
}
