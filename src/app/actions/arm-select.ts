import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const armSelect: Action = {
  id: 'arm-select',
  label: () => t('canvas.toolSelect'),
  keys: [{ key: 'v' }],
  inDiagram: true,
  group: 'view',
  enabled: () => true,
  run: ({ editor }) => editor.session.setState({ tool: 'select', stencil: null }),
}
