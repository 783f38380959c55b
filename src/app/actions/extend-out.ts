import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const extendOut = canvasAction(
  'extend-out',
  'add-out',
  () => t('keys.extendOut'),
  [{ key: 'ArrowRight', mod: true, shift: true }],
  {
    group: 'walk',
  },
)
