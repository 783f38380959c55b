import { reverseFlows } from '../../commands/reverse-flows.ts'
import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { hasFlows, selectedFlows } from '../flows/selected-flows.ts'

/** Lets the selected flows run the other way. */
export const reverseSelection: Action = {
  id: 'reverse-selection',
  label: () => t('canvas.reverseFlow'),
  keys: [{ key: 'r', alt: true }],
  group: 'edit',
  enabled: hasFlows,
  run: (context) => {
    const flows = selectedFlows(context)
    context.editor.dispatch(reverseFlows, { flows }, { label: t('canvas.reverseFlow') })
  },
}
