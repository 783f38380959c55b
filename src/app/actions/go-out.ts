import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const goOut = canvasAction(
  'go-out',
  'out',
  () => t('keys.goOut'),
  [{ key: 'ArrowRight', mod: true }],
  {
    group: 'walk',
  },
)
