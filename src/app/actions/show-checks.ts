import { t } from '../../messages/messages.ts'
import { canvasAction, hasSelection } from '../keys/canvas-action.ts'

export const showChecks = canvasAction('show-checks', 'checks', () => t('check.showMark'), [{ key: 'i' }], {
  group: 'edit',
  enabled: hasSelection,
})
