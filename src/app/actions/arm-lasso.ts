import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const armLasso: Action = {
  id: 'arm-lasso',
  label: () => t('arrange.lasso'),
  keys: [{ key: 'q' }],
  inDiagram: true,
  group: 'edit',
  enabled: () => true,
  run: ({ editor }) => editor.session.setState({ tool: 'lasso', stencil: null }),
}
