import { editRecord } from '../../commands/edit-record.ts'
import { drawnOnlyIn, removeDiagram } from '../../commands/remove-diagram.ts'
import { reorderDiagrams } from '../../commands/reorder-diagrams.ts'
import { t } from '../../messages/messages.ts'
import { diagramsInOrder } from '../../model/diagrams-in-order.ts'
import { get } from '../../model/document.ts'
import type { ArchitectureView } from '../../model/records/diagram.ts'
import type { DiagramId } from '../../model/tables.ts'
import { announce } from '../canvas/canvas-state.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { useShell } from './use-action.ts'

/** What can be done with a diagram as a whole, each as one undoable edit that says what it did. */
export function useDiagramEdits() {
  const editor = useEditor()
  const shell = useShell()
  const documentNow = () => editor.document.getState().document
  const nameOf = (id: DiagramId) => get(documentNow(), 'diagram', id)?.name ?? ''
  return {
    /** @param to place in the list, counted from 0 */
    move: (id: DiagramId, to: number): void => {
      const moved = editor.dispatch(reorderDiagrams, { id, to }, { label: t('diagrams.move') })
      if (!moved.ok) return
      const diagrams = diagramsInOrder(documentNow())
      const place = diagrams.findIndex((diagram) => diagram.id === id) + 1
      announce(editor, t('diagrams.movedTo', { name: nameOf(id), place, n: diagrams.length }))
    },
    setView: (id: DiagramId, view: ArchitectureView | null): void => {
      editor.dispatch(
        editRecord,
        { table: 'diagram', id, fields: { view } },
        { label: t('diagrams.setView') },
      )
    },
    /** @returns whether it is gone: the last one stays */
    remove: (id: DiagramId): boolean => {
      const name = nameOf(id)
      const n = drawnOnlyIn(documentNow(), id).length
      const diagrams = diagramsInOrder(documentNow())
      const at = diagrams.findIndex((diagram) => diagram.id === id)
      const next = diagrams[at + 1] ?? diagrams[at - 1]
      const removed = editor.dispatch(
        removeDiagram,
        { id },
        { label: t('diagrams.remove'), ...(next === undefined ? {} : { show: next.id }) },
      )
      if (!removed.ok) return false
      shell.notify(t('diagrams.removed', { name, n }), { label: t('app.undo'), run: editor.undo })
      return true
    },
  }
}
