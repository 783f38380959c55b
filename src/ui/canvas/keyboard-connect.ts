import type { Editor } from '../../app/editor.ts'
import { centreOf } from '../../base/geometry.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { ElementId } from '../../model/tables.ts'
import { announce, type ConnectGesture, canvasOf } from './canvas-state.ts'
import { connectElements } from './connect-elements.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { isConnectable } from './subject-at.ts'
import { reveal } from './viewport.ts'

/**
 * Connects the two selected elements; from one selected element, starts choosing the target by keys (nearest
 * first, itself last); from none, arms the connect tool.
 */
export function startConnecting(editor: Editor): void {
  if (editor.document.getState().readOnly !== null) return
  const [source, target, more] = connectableOf(editor)
  if (more !== undefined || source === undefined) {
    editor.session.setState({ tool: 'connect', selection: [] })
    return
  }
  if (target === undefined) aim(editor, source, 0)
  else connectElements(editor, source, target)
}

/** The keys while a target is being chosen. @returns whether the key was one of them */
export function connectKey(editor: Editor, gesture: ConnectGesture, key: string, shift: boolean): boolean {
  const step = stepOf(key, shift)
  if (step !== 0) {
    const targets = targetsFor(editor, gesture.source)
    const index = gesture.over === null ? -1 : targets.indexOf(gesture.over)
    aim(editor, gesture.source, (index + step + targets.length) % targets.length)
    return true
  }
  if (key !== 'Enter') return false
  canvasOf(editor).setState({ gesture: null })
  if (gesture.over !== null) connectElements(editor, gesture.source, gesture.over)
  return true
}

function aim(editor: Editor, source: ElementId, index: number): void {
  const { document, placed } = liveDiagramOf(editor)
  const over = targetsFor(editor, source)[index]
  const box = over === undefined ? undefined : placed.boxes.get(over)
  if (over === undefined || box === undefined) {
    announce(editor, t('canvas.nothingToConnect'))
    return
  }
  canvasOf(editor).setState({
    gesture: { kind: 'connect', source, over, at: centreOf(box), byKeyboard: true },
  })
  reveal(editor, box)
  const name = (id: ElementId) => get(document, 'element', id)?.name ?? ''
  announce(editor, t('canvas.connectFrom', { source: name(source), target: name(over) }))
}

function targetsFor(editor: Editor, source: ElementId): readonly ElementId[] {
  const { placed } = liveDiagramOf(editor)
  const from = placed.boxes.get(source)
  if (from === undefined) return []
  const { x, y } = centreOf(from)
  const distance = (id: ElementId): number => {
    const box = placed.boxes.get(id)
    if (box === undefined || id === source) return Number.POSITIVE_INFINITY
    const centre = centreOf(box)
    return Math.hypot(centre.x - x, centre.y - y)
  }
  return placed.elements
    .flatMap(({ element }) => (editor.vocabulary.isPart(element.stencil) ? [element.id] : []))
    .sort((a, b) => distance(a) - distance(b))
}

function stepOf(key: string, shift: boolean): number {
  if (key === 'Tab') return shift ? -1 : 1
  if (key === 'ArrowRight' || key === 'ArrowDown') return 1
  if (key === 'ArrowLeft' || key === 'ArrowUp') return -1
  return 0
}

/** The selected elements at which a flow can start or end. */
export function connectableOf(editor: Editor): readonly ElementId[] {
  const live = liveDiagramOf(editor)
  const { selection } = editor.session.getState()
  return selection.filter((id): id is ElementId => isConnectable(live, editor.vocabulary, id))
}
