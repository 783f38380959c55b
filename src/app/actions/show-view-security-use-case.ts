import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { addView } from '../diagrams/add-view.ts'

export const showViewSecurityUseCase: Action = {
  id: 'show-view-security-use-case',
  label: () => t('diagrams.showView', { name: t('diagrams.view.securityUseCase') }),
  keys: [],
  group: 'model',
  enabled: ({ editor }) => editor.document.getState().readOnly === null,
  run: (context) => addView(context, 'security-use-case'),
}
