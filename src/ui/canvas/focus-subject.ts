import type { Editor } from '../../app/editor.ts'
import { boundsOf } from '../../drawing/diagram-bounds.ts'
import type { SubjectId } from '../../model/tables.ts'
import { canvasOf } from './canvas-state.ts'
import { reveal } from './viewport.ts'

/**
 * Gives a drawn subject the keyboard focus and brings it into view; to the canvas when it is not drawn. What is not
 * mounted gets the focus as soon as it is.
 */
export function focusSubject(editor: Editor, subject: SubjectId): void {
  const { surface } = canvasOf(editor).getState()
  if (surface === null) return
  const { document } = editor.document.getState()
  const bounds = boundsOf(document, editor.session.getState().diagram, [subject])
  if (bounds !== null) reveal(editor, bounds)
  canvasOf(editor).setState({ focus: subject })
  focusWhenMounted(editor, surface, subject, bounds === null ? 0 : patience)
}

/** Frames that mounting may take. */
const patience = 20

function focusWhenMounted(editor: Editor, surface: HTMLElement, subject: SubjectId, frames: number): void {
  if (canvasOf(editor).getState().focus !== subject) return
  const drawn = surface.querySelector<HTMLElement | SVGElement>(`[data-id="${CSS.escape(subject)}"]`)
  if (drawn === null && frames > 0) {
    requestAnimationFrame(() => focusWhenMounted(editor, surface, subject, frames - 1))
    return
  }
  const target = drawn ?? surface
  target.focus({ preventScroll: true })
}
