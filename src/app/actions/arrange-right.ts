import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { canArrange } from '../arrange/can-arrange.ts'
import { runLayout } from '../arrange/run-layout.ts'

export const arrangeRight: Action = {
  id: 'arrange-right',
  label: () => t('arrange.layoutRight'),
  keys: [{ key: 'a', shift: true }],
  inDiagram: true,
  group: 'edit',
  enabled: canArrange,
  run: (context) => runLayout(context, 'right'),
}
