import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const openFile: Action = {
  id: 'open-file',
  label: () => t('app.openFile'),
  keys: [{ key: 'o', mod: true }],
  group: 'model',
  withoutDiagram: true,
  enabled: () => true,
  run: ({ shell }) => shell.openFile(),
  inTextFields: true,
}
