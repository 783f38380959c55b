import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const armBoundaryBox: Action = {
  id: 'arm-boundary-box',
  label: () => t('canvas.toolBox'),
  keys: [{ key: 'b' }],
  inDiagram: true,
  group: 'edit',
  enabled: ({ editor }) => editor.document.getState().readOnly === null,
  run: ({ editor }) => editor.session.setState({ tool: 'boundary-box', stencil: null }),
}
