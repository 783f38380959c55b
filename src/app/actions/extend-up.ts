import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const extendUp = canvasAction(
  'extend-up',
  'add-up',
  () => t('keys.extendUp'),
  [{ key: 'ArrowUp', mod: true, shift: true }],
  {
    group: 'walk',
  },
)
