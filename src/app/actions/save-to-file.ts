import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const saveToFile: Action = {
  id: 'save-to-file',
  label: () => t('app.saveToFile'),
  keys: [{ key: 's', mod: true }],
  group: 'model',
  withoutDiagram: true,
  enabled: () => true,
  run: ({ shell }) => shell.saveToFile(),
  inTextFields: true,
}
