import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'
import { orderSelection } from '../arrange/order-selection.ts'

export const bringForward: Action = {
  id: 'bring-forward',
  label: () => t('arrange.forward'),
  keys: [{ key: ']', mod: true }],
  inDiagram: true,
  group: 'edit',
  enabled: hasSeveral(1),
  reason: lacksSeveral(1),
  run: (context) => orderSelection(context, 'forward', t('arrange.forward')),
}
