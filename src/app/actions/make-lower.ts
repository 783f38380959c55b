import { t } from '../../messages/messages.ts'
import { canChangeSelection, canvasAction } from '../keys/canvas-action.ts'

export const makeLower = canvasAction(
  'make-lower',
  'lower',
  () => t('keys.lower'),
  [{ key: 'ArrowUp', alt: true }],
  {
    group: 'edit',
    enabled: canChangeSelection,
  },
)
