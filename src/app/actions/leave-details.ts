import { t } from '../../messages/messages.ts'
import { parentOf } from '../../model/diagram-details.ts'
import { get } from '../../model/document.ts'
import type { Action } from '../action.ts'
import { switchDiagram } from '../switch-diagram.ts'

export const leaveDetails: Action = {
  id: 'leave-details',
  label: () => t('diagrams.showOutside'),
  keys: [{ key: 'Enter', mod: true, shift: true }],
  group: 'view',
  enabled: ({ editor }) =>
    parentOf(editor.document.getState().document, editor.session.getState().diagram) !== null,
  run: ({ editor }) => {
    const { document } = editor.document.getState()
    const { diagram } = editor.session.getState()
    const parent = parentOf(document, diagram)
    if (parent === null) return
    switchDiagram(editor, parent)
    const process = get(document, 'diagram', diagram)?.details
    if (process) editor.session.setState({ selection: [process] })
  },
  inDiagram: true,
}
