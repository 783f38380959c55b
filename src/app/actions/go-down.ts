import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const goDown = canvasAction(
  'go-down',
  'down',
  () => t('keys.goDown'),
  [{ key: 'ArrowDown', mod: true }],
  {
    group: 'walk',
  },
)
