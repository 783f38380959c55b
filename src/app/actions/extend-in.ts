import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const extendIn = canvasAction(
  'extend-in',
  'add-in',
  () => t('keys.extendIn'),
  [{ key: 'ArrowLeft', mod: true, shift: true }],
  {
    group: 'walk',
  },
)
