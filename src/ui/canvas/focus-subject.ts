import type { Editor } from '../../app/editor.ts'
import { boundsOf } from '../../drawing/diagram-bounds.ts'
import type { SubjectId } from '../../model/tables.ts'
import { canvasOf } from './canvas-state.ts'
import { reveal } from './viewport.ts'

/** Gives a drawn subject the keyboard focus and brings it into view; to the canvas when it is not drawn. */
export function focusSubject(editor: Editor, subject: SubjectId): void {
  const { surface } = canvasOf(editor).getState()
  if (surface === null) return
  const { document } = editor.document.getState()
  const bounds = boundsOf(document, editor.session.getState().diagram, [subject])
  if (bounds !== null) reveal(editor, bounds)
  const drawn = surface.querySelector<HTMLElement | SVGElement>(`[data-id="${CSS.escape(subject)}"]`)
  const target = drawn ?? surface
  target.focus({ preventScroll: true })
}
