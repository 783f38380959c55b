import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const previousResult: Action = {
  id: 'previous-result',
  label: () => t('keys.previousResult'),
  keys: [{ key: 'F3', shift: true }],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.stepResult(-1),
  inTextFields: true,
  withoutDiagram: true,
}
