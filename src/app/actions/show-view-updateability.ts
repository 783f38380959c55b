import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { addView } from '../diagrams/add-view.ts'

export const showViewUpdateability: Action = {
  id: 'show-view-updateability',
  label: () => t('diagrams.showView', { name: t('diagrams.view.updateability') }),
  keys: [],
  group: 'model',
  enabled: ({ editor }) => editor.document.getState().readOnly === null,
  run: (context) => addView(context, 'updateability'),
}
