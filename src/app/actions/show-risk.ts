import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const showRisk: Action = {
  id: 'show-risk',
  label: () => t('risk.show'),
  keys: [{ key: 'r' }],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.showRisk('overview'),
  inDiagram: true,
}
