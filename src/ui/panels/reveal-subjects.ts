import type { Editor } from '../../app/editor.ts'
import { switchToSubjects } from '../../app/switch-diagram.ts'
import { boundsOf } from '../../drawing/diagram-bounds.ts'
import type { SubjectId } from '../../model/tables.ts'
import { reveal } from '../canvas/viewport.ts'

/** Selects subjects and brings them into view, in the diagram that shows them; the focus stays where it is. */
export function selectAndReveal(editor: Editor, subjects: readonly SubjectId[]): void {
  switchToSubjects(editor, subjects)
  const { diagram } = editor.session.getState()
  editor.session.setState({ selection: [...subjects], threat: null, highlight: [] })
  const bounds = boundsOf(editor.document.getState().document, diagram, subjects)
  if (bounds !== null) reveal(editor, bounds)
}
