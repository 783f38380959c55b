import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const saveComponent: Action = {
  id: 'save-component',
  label: () => t('components.save'),
  keys: [],
  group: 'edit',
  words: () => t('components.saveWords'),
  enabled: ({ editor }) =>
    editor.session.getState().selection.some((id) => id.startsWith('element:') || id.startsWith('boundary:')),
  run: ({ shell }) => shell.open('save-component'),
}
