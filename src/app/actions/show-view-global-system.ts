import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { addView } from '../diagrams/add-view.ts'

export const showViewGlobalSystem: Action = {
  id: 'show-view-global-system',
  label: () => t('diagrams.showView', { name: t('diagrams.view.globalSystem') }),
  keys: [],
  group: 'model',
  enabled: ({ editor }) => editor.document.getState().readOnly === null,
  run: (context) => addView(context, 'global-system'),
}
