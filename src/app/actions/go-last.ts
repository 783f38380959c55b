import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const goLast = canvasAction('go-last', 'last', () => t('keys.goLast'), [{ key: 'End' }], {
  group: 'walk',
})
