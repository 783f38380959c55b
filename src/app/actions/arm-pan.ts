import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const armPan: Action = {
  id: 'arm-pan',
  label: () => t('canvas.toolPan'),
  keys: [{ key: 'h' }],
  inDiagram: true,
  group: 'view',
  enabled: () => true,
  run: ({ editor }) => editor.session.setState({ tool: 'pan', stencil: null }),
}
