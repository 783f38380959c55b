import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const toggleFocused = canvasAction(
  'toggle-focused',
  'toggle',
  () => t('keys.toggleFocused'),
  [{ key: 'x' }],
  {
    group: 'walk',
  },
)
