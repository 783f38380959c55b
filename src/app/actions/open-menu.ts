import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const openMenu = canvasAction(
  'open-menu',
  'menu',
  () => t('keys.openMenu'),
  [{ key: 'F10', shift: true }, { key: 'ContextMenu' }],
  {
    group: 'edit',
  },
)
