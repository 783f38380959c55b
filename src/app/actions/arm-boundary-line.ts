import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const armBoundaryLine: Action = {
  id: 'arm-boundary-line',
  label: () => t('canvas.toolLine'),
  keys: [{ key: 'l' }],
  inDiagram: true,
  group: 'edit',
  enabled: ({ editor }) => editor.document.getState().readOnly === null,
  run: ({ editor }) => editor.session.setState({ tool: 'boundary-line', stencil: null }),
}
