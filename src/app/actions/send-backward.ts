import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'
import { orderSelection } from '../arrange/order-selection.ts'

export const sendBackward: Action = {
  id: 'send-backward',
  label: () => t('arrange.backward'),
  keys: [{ key: '[', mod: true }],
  inDiagram: true,
  group: 'edit',
  enabled: hasSeveral(1),
  reason: lacksSeveral(1),
  run: (context) => orderSelection(context, 'backward', t('arrange.backward')),
}
