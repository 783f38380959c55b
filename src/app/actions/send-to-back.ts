import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'
import { orderSelection } from '../arrange/order-selection.ts'

export const sendToBack: Action = {
  id: 'send-to-back',
  label: () => t('arrange.toBack'),
  keys: [{ key: '[' }],
  inDiagram: true,
  group: 'edit',
  enabled: hasSeveral(1),
  reason: lacksSeveral(1),
  run: (context) => orderSelection(context, 'back', t('arrange.toBack')),
}
