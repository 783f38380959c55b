import { t } from '../../messages/messages.ts'
import { detailsOf } from '../../model/diagram-details.ts'
import type { Action } from '../action.ts'
import { openDetails as open, selectedProcess } from '../diagrams/open-details.ts'

export const openDetails: Action = {
  id: 'open-details',
  label: ({ editor }) => {
    const process = selectedProcess(editor)
    const isThere = process !== null && detailsOf(editor.document.getState().document, process) !== undefined
    return isThere ? t('diagrams.showInside') : t('diagrams.drawInside')
  },
  keys: [{ key: 'Enter', mod: true }],
  group: 'view',
  enabled: ({ editor }) => {
    const process = selectedProcess(editor)
    if (process === null) return false
    const { document, readOnly } = editor.document.getState()
    return readOnly === null || detailsOf(document, process) !== undefined
  },
  run: ({ editor }) => {
    const process = selectedProcess(editor)
    if (process !== null) open(editor, process)
  },
  inDiagram: true,
}
