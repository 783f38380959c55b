import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const toggleTheme: Action = {
  id: 'toggle-theme',
  label: () => t('app.toggleTheme'),
  keys: [],
  group: 'view',
  withoutDiagram: true,
  enabled: () => true,
  run: ({ shell }) => shell.toggleTheme(),
}
