import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { zoomToSubjects } from '../viewport.ts'

export const zoomToFit: Action = {
  id: 'zoom-to-fit',
  label: () => t('app.zoomToFit'),
  keys: [{ key: '1', shift: true }, { key: '!' }],
  group: 'view',
  enabled: () => true,
  run: ({ editor }) => zoomToSubjects(editor, null),
}
