import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const showCoverage: Action = {
  id: 'show-coverage',
  label: () => t('reporting.showCoverage'),
  keys: [],
  group: 'view',
  enabled: () => true,
  withoutDiagram: true,
  run: ({ shell }) => shell.showRisk('coverage'),
}
