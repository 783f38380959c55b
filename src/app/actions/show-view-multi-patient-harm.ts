import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { addView } from '../diagrams/add-view.ts'

export const showViewMultiPatientHarm: Action = {
  id: 'show-view-multi-patient-harm',
  label: () => t('diagrams.showView', { name: t('diagrams.view.multiPatientHarm') }),
  keys: [],
  group: 'model',
  enabled: ({ editor }) => editor.document.getState().readOnly === null,
  run: (context) => addView(context, 'multi-patient-harm'),
}
