import { useEffect } from 'react'
import type { SubjectId } from '../../../model/tables.ts'
import type { GridStore } from '../../grid/grid-store.ts'
import type { GridLine } from '../../grid/group-rows.ts'
import { useEditor, useSession } from '../../hooks/use-editor.ts'
import { selectAndReveal } from '../reveal-subjects.ts'

/** A row in hand is selected on the diagram, and what is selected there is the row in hand. */
export function useSubjectCursor<R extends { readonly id: SubjectId }>(
  store: GridStore,
  rows: readonly R[],
): (line: GridLine<R>) => void {
  const editor = useEditor()
  const selection = useSession((state) => state.selection)
  useEffect(() => {
    const [only, more] = selection
    const { cursor } = store.getState()
    if (only === undefined || more !== undefined || cursor?.line === only) return
    if (rows.some(({ id }) => id === only))
      store.setState({ cursor: { line: only, column: cursor?.column ?? null }, anchor: null, editing: null })
  }, [selection, store, rows])
  return (line) => {
    if (line.kind !== 'row') return
    const { selection: now } = editor.session.getState()
    if (now.length !== 1 || now[0] !== line.row.id) selectAndReveal(editor, [line.row.id])
  }
}
