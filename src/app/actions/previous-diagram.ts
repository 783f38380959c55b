import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import type { Action } from '../action.ts'
import { stepDiagram } from '../switch-diagram.ts'

export const previousDiagram: Action = {
  id: 'previous-diagram',
  label: () => t('diagrams.previous'),
  // Browsers keep the first for their own tabs, unless the app runs in a window of its own.
  keys: [
    { key: 'PageUp', mod: true },
    { key: 'PageUp', shift: true },
  ],
  group: 'view',
  enabled: ({ editor }) => list(editor.document.getState().document, 'diagram').length > 1,
  run: ({ editor }) => stepDiagram(editor, -1),
}
