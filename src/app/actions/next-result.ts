import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const nextResult: Action = {
  id: 'next-result',
  label: () => t('keys.nextResult'),
  keys: [{ key: 'F3' }],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.stepResult(1),
  inTextFields: true,
  withoutDiagram: true,
}
