import { alignBoxes } from '../../layout/align.ts'
import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { alignSelection } from '../arrange/align-selection.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'

export const alignLeft: Action = {
  id: 'align-left',
  label: () => t('arrange.alignLeft'),
  keys: [{ key: 'a', alt: true }],
  inDiagram: true,
  group: 'edit',
  enabled: hasSeveral(2),
  reason: lacksSeveral(2),
  run: (context) =>
    alignSelection(context, t('arrange.alignLeft'), (boxes, isFixed) => alignBoxes(boxes, 'left', isFixed)),
}
