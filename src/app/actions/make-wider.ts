import { t } from '../../messages/messages.ts'
import { canChangeSelection, canvasAction } from '../keys/canvas-action.ts'

export const makeWider = canvasAction(
  'make-wider',
  'wider',
  () => t('keys.wider'),
  [{ key: 'ArrowRight', alt: true }],
  {
    group: 'edit',
    enabled: canChangeSelection,
  },
)
