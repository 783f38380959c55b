import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const exportReport: Action = {
  id: 'export-report',
  label: () => t('app.exportReport'),
  keys: [{ key: 'e', mod: true }],
  group: 'model',
  withoutDiagram: true,
  enabled: () => true,
  run: ({ shell }) => shell.open('export'),
  inTextFields: true,
}
