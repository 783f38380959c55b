import type { KeyboardEvent } from 'react'
import type { Editor } from '../../app/editor.ts'
import { t } from '../../messages/messages.ts'
import { announce, canvasOf } from './canvas-state.ts'
import { focusSubject } from './focus-subject.ts'
import { connectKey } from './keyboard-connect.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { nudgeSelection } from './nudge-selection.ts'
import { readingOrder } from './reading-order.ts'
import { handleKey } from './routes/handle-keys.ts'
import { gridSize } from './snap-move.ts'

/**
 * Keys while the focus is in the diagram; what is left goes on to the actions (undo, delete, copy…).
 * @param cancelGesture puts back what the pointer is doing
 */
export function handleCanvasKey(editor: Editor, event: KeyboardEvent, cancelGesture: () => boolean): void {
  if (isTyping(event.target) || isControl(event.target)) return
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey
  if (isPlain && handleKey(editor, event.key, event.shiftKey)) {
    event.preventDefault()
    event.stopPropagation()
    return
  }
  if (event.key === 'Escape') {
    if (cancel(editor, cancelGesture)) event.preventDefault()
    else stepOut(editor)
    return
  }
  if (!isPlain) return
  const { gesture } = canvasOf(editor).getState()
  if (gesture?.kind === 'connect' && gesture.byKeyboard) {
    // No letter is a shortcut while a target is being chosen.
    if (connectKey(editor, gesture, event.key, event.shiftKey) || event.key.length === 1) {
      event.preventDefault()
    }
    return
  }
  if (run(editor, event)) event.preventDefault()
}

function run(editor: Editor, event: KeyboardEvent): boolean {
  const { selection } = editor.session.getState()
  const isReadOnly = editor.document.getState().readOnly !== null
  const distance = event.shiftKey ? 10 * gridSize : gridSize
  switch (event.key) {
    case 'Tab':
      return focusNext(editor, event.shiftKey ? -1 : 1)
    case 'ArrowLeft':
      return nudge(-distance, 0)
    case 'ArrowRight':
      return nudge(distance, 0)
    case 'ArrowUp':
      return nudge(0, -distance)
    case 'ArrowDown':
      return nudge(0, distance)
    default:
      return false
  }

  function nudge(dx: number, dy: number): boolean {
    if (selection.length === 0 || isReadOnly) return false
    nudgeSelection(editor, dx, dy)
    return true
  }
}

/** Shows what the model check says about the one thing that is selected. */
export function openChecks(editor: Editor): boolean {
  const [only, more] = editor.session.getState().selection
  const { checks } = canvasOf(editor).getState()
  if (only === undefined || more !== undefined || !checks.has(only)) return false
  canvasOf(editor).setState({ openCheck: only })
  return true
}

/** Ends what is going on: a gesture, then an armed tool. Selection is cleared by its own action. */
function cancel(editor: Editor, cancelGesture: () => boolean): boolean {
  const canvas = canvasOf(editor)
  if (cancelGesture()) return true
  if (canvas.getState().gesture !== null) {
    canvas.setState({ gesture: null })
    return true
  }
  if (editor.session.getState().tool === 'select') return false
  editor.session.setState({ tool: 'select', stencil: null })
  return true
}

/** From an element to the diagram as a whole, where Tab leaves it at once. What is selected is let go by its action. */
function stepOut(editor: Editor): void {
  const { surface, focus } = canvasOf(editor).getState()
  if (surface === null) return
  if (focus !== null) surface.focus({ preventScroll: true })
  leaving.add(editor)
  announce(editor, t('keys.tabLeaves'))
}

/** Editors whose diagram is left by the next Tab: Escape has asked for it. */
const leaving = new WeakSet<Editor>()

/** Selects and focuses the next subject; past the last or the first, and after Escape, Tab leaves the diagram. */
function focusNext(editor: Editor, step: 1 | -1): boolean {
  if (leaving.delete(editor) && canvasOf(editor).getState().focus === null) return false
  const order = readingOrder(liveDiagramOf(editor))
  const current = canvasOf(editor).getState().focus
  const index = current === null ? (step === 1 ? -1 : order.length) : order.indexOf(current)
  // Shift+Tab on the surface itself goes back to where one came from.
  if (current === null && step === -1) return false
  const next = order[index + step]
  if (next === undefined) return false
  editor.session.setState({ selection: [next] })
  focusSubject(editor, next)
  const n = canvasOf(editor).getState().checks.get(next)?.results.length ?? 0
  if (n > 0) announce(editor, t('check.marked', { n }))
  return true
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-canvas-control]') !== null
}
