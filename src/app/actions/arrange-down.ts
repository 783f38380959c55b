import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { canArrange } from '../arrange/can-arrange.ts'
import { runLayout } from '../arrange/run-layout.ts'

export const arrangeDown: Action = {
  id: 'arrange-down',
  label: () => t('arrange.layoutDown'),
  keys: [],
  group: 'edit',
  enabled: canArrange,
  run: (context) => runLayout(context, 'down'),
}
