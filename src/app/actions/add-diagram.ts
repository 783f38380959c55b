import { addDiagram as addDiagramCommand } from '../../commands/add-diagram.ts'
import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import type { Action } from '../action.ts'

export const addDiagram: Action = {
  id: 'add-diagram',
  label: () => t('diagrams.add'),
  keys: [],
  group: 'model',
  enabled: ({ editor }) => editor.document.getState().readOnly === null,
  run: ({ editor }) => {
    const id = editor.newId('diagram')
    const taken = new Set(list(editor.document.getState().document, 'diagram').map(({ name }) => name))
    let n = taken.size + 1
    while (taken.has(t('diagrams.newName', { n }))) n++
    editor.dispatch(
      addDiagramCommand,
      { id, name: t('diagrams.newName', { n }) },
      { label: t('diagrams.add'), show: id },
    )
  },
}
