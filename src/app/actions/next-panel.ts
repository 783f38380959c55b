import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const nextPanel: Action = {
  id: 'next-panel',
  label: () => t('app.nextPanel'),
  keys: [{ key: 'F6' }],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.focusPanel(1),
  inTextFields: true,
}
