import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const previousPanel: Action = {
  id: 'previous-panel',
  label: () => t('app.previousPanel'),
  keys: [{ key: 'F6', shift: true }],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.focusPanel(-1),
  inTextFields: true,
}
