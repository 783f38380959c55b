import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const goFirst = canvasAction('go-first', 'first', () => t('keys.goFirst'), [{ key: 'Home' }], {
  group: 'walk',
})
