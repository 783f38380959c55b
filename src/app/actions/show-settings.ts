import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const showSettings: Action = {
  id: 'show-settings',
  label: () => t('app.settings'),
  keys: [{ key: ',', mod: true }],
  group: 'help',
  enabled: () => true,
  run: ({ shell }) => shell.open('settings'),
  inTextFields: true,
  withoutDiagram: true,
}
