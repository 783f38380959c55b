import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { canArrange } from '../arrange/can-arrange.ts'

export const armComment: Action = {
  id: 'arm-comment',
  label: () => t('arrange.comment'),
  keys: [{ key: 'm' }],
  inDiagram: true,
  group: 'edit',
  enabled: canArrange,
  run: ({ editor }) => editor.session.setState({ tool: 'comment', stencil: null }),
}
