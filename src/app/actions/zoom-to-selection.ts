import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { zoomToSubjects } from '../viewport.ts'

export const zoomToSelection: Action = {
  id: 'zoom-to-selection',
  label: () => t('app.zoomToSelection'),
  keys: [{ key: '2', shift: true }, { key: '@' }],
  group: 'view',
  enabled: ({ editor }) => editor.session.getState().selection.length > 0,
  run: ({ editor }) => zoomToSubjects(editor, editor.session.getState().selection),
}
