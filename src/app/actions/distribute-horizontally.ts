import { distributeBoxes } from '../../layout/align.ts'
import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { alignSelection } from '../arrange/align-selection.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'

/** Equal gaps. */
export const distributeHorizontally: Action = {
  id: 'distribute-horizontally',
  label: () => t('arrange.distributeX'),
  keys: [{ key: 'h', alt: true, shift: true }],
  inDiagram: true,
  group: 'edit',
  enabled: hasSeveral(3),
  reason: lacksSeveral(3),
  run: (context) =>
    alignSelection(context, t('arrange.distributeX'), (boxes, isFixed) =>
      distributeBoxes(boxes, 'x', isFixed),
    ),
}
