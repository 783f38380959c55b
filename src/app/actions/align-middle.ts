import { alignBoxes } from '../../layout/align.ts'
import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { alignSelection } from '../arrange/align-selection.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'

export const alignMiddle: Action = {
  id: 'align-middle',
  label: () => t('arrange.alignMiddle'),
  keys: [{ key: 'v', alt: true }],
  inDiagram: true,
  group: 'edit',
  enabled: hasSeveral(2),
  reason: lacksSeveral(2),
  run: (context) =>
    alignSelection(context, t('arrange.alignMiddle'), (boxes, isFixed) =>
      alignBoxes(boxes, 'middle', isFixed),
    ),
}
