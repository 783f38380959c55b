import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'
import { orderSelection } from '../arrange/order-selection.ts'

export const bringToFront: Action = {
  id: 'bring-to-front',
  label: () => t('arrange.toFront'),
  keys: [{ key: ']' }],
  inDiagram: true,
  group: 'edit',
  enabled: hasSeveral(1),
  reason: lacksSeveral(1),
  run: (context) => orderSelection(context, 'front', t('arrange.toFront')),
}
