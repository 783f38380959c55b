import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const showDiagram: Action = {
  id: 'show-diagram',
  label: () => t('risk.back'),
  keys: [{ key: 'F8' }],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.showRisk(null),
  inTextFields: true,
  withoutDiagram: true,
}
