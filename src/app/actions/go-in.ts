import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const goIn = canvasAction('go-in', 'in', () => t('keys.goIn'), [{ key: 'ArrowLeft', mod: true }], {
  group: 'walk',
})
