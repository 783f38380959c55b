import { t } from '../../messages/messages.ts'
import { canvasAction } from '../keys/canvas-action.ts'

export const tellWhere = canvasAction('tell-where', 'where', () => t('keys.tellWhere'), [{ key: 's' }], {
  group: 'walk',
})
