import { distributeBoxes } from '../../layout/align.ts'
import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { alignSelection } from '../arrange/align-selection.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'

/** Equal gaps. */
export const distributeVertically: Action = {
  id: 'distribute-vertically',
  label: () => t('arrange.distributeY'),
  keys: [{ key: 'v', alt: true, shift: true }],
  inDiagram: true,
  group: 'edit',
  enabled: hasSeveral(3),
  reason: lacksSeveral(3),
  run: (context) =>
    alignSelection(context, t('arrange.distributeY'), (boxes, isFixed) =>
      distributeBoxes(boxes, 'y', isFixed),
    ),
}
