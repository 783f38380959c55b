import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const showReportDetails: Action = {
  id: 'show-report-details',
  label: () => t('reporting.show'),
  keys: [],
  group: 'view',
  enabled: () => true,
  withoutDiagram: true,
  run: ({ shell }) => shell.showRisk('report'),
}
