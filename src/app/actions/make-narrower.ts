import { t } from '../../messages/messages.ts'
import { canChangeSelection, canvasAction } from '../keys/canvas-action.ts'

export const makeNarrower = canvasAction(
  'make-narrower',
  'narrower',
  () => t('keys.narrower'),
  [{ key: 'ArrowLeft', alt: true }],
  {
    group: 'edit',
    enabled: canChangeSelection,
  },
)
