import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const goUp = canvasAction('go-up', 'up', () => t('keys.goUp'), [{ key: 'ArrowUp', mod: true }], {
  group: 'walk',
})
