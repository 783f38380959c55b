import { equalSizes } from '../../layout/align.ts'
import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { alignSelection } from '../arrange/align-selection.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'

/** That of the largest. */
export const equalHeight: Action = {
  id: 'equal-height',
  label: () => t('arrange.sameHeight'),
  keys: [],
  group: 'edit',
  enabled: hasSeveral(2),
  reason: lacksSeveral(2),
  run: (context) =>
    alignSelection(context, t('arrange.sameHeight'), (boxes, isFixed) => equalSizes(boxes, 'y', isFixed)),
}
