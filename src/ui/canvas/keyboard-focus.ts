import { useEffect } from 'react'
import type { Editor } from '../../app/editor.ts'
import { drawnSubjects } from '../../model/drawn-subjects.ts'
import type { SubjectId } from '../../model/tables.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { canvasOf } from './canvas-state.ts'
import { focusSubject } from './focus-subject.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { readingOrder } from './reading-order.ts'

/**
 * When what has the focus goes away (deleted, undone, taken out of the diagram), what stood next to it gets the focus,
 * or the diagram itself: a keyboard is never left nowhere.
 */
export function useKeepFocus(): void {
  const editor = useEditor()
  useEffect(() => {
    // As it was when the focus came: afterwards, what is gone stands nowhere.
    let order: readonly SubjectId[] = []
    const stopFocus = canvasOf(editor).subscribe(({ focus }, before) => {
      if (focus !== null && focus !== before.focus) order = readingOrder(liveDiagramOf(editor))
    })
    const stopDocument = editor.document.subscribe(({ document }) => {
      const { focus, surface } = canvasOf(editor).getState()
      if (focus === null || surface === null) return
      const drawn = drawnSubjects(document, editor.session.getState().diagram)
      if (drawn.has(focus)) return
      const next = neighbour(order, focus, drawn)
      requestAnimationFrame(() => giveFocus(editor, surface, next))
    })
    return () => {
      stopFocus()
      stopDocument()
    }
  }, [editor])
}

/** To what is selected now, else to `next`, else to the diagram; nothing when somebody else has it already. */
function giveFocus(editor: Editor, surface: HTMLElement, next: SubjectId | null): void {
  const { activeElement, body } = window.document
  const isLost = activeElement === null || activeElement === body || activeElement === surface
  const { selection, renaming } = editor.session.getState()
  if (!isLost || renaming !== null) return
  const wanted = selection.at(-1) ?? next
  if (wanted === null) surface.focus({ preventScroll: true })
  else focusSubject(editor, wanted)
}

/** The next one that is still there, else the one before. */
function neighbour(
  order: readonly SubjectId[],
  gone: SubjectId,
  drawn: ReadonlySet<SubjectId>,
): SubjectId | null {
  const at = order.indexOf(gone)
  if (at === -1) return null
  const isThere = (id: SubjectId) => drawn.has(id)
  return order.slice(at + 1).find(isThere) ?? order.slice(0, at).findLast(isThere) ?? null
}
