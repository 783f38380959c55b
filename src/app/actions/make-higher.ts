import { t } from '../../messages/messages.ts'
import { canChangeSelection, canvasAction } from '../keys/canvas-action.ts'

export const makeHigher = canvasAction(
  'make-higher',
  'higher',
  () => t('keys.higher'),
  [{ key: 'ArrowDown', alt: true }],
  {
    group: 'edit',
    enabled: canChangeSelection,
  },
)
