import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const extendDown = canvasAction(
  'extend-down',
  'add-down',
  () => t('keys.extendDown'),
  [{ key: 'ArrowDown', mod: true, shift: true }],
  {
    group: 'walk',
  },
)
