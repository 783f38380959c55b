import type { Editor } from '../../../app/editor.ts'
import { flowToolsOf } from '../../../app/flows/flow-tools.ts'
import type { Point } from '../../../base/geometry.ts'
import { reconnectFlow } from '../../../commands/reconnect-flow.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import type { ElementId, FlowId } from '../../../model/tables.ts'
import { announce, canvasOf } from '../canvas-state.ts'
import { connectElements } from '../connect-elements.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import { dropInTheVoid, looseEndOf } from '../loose-ends.ts'
import { elementAt } from '../subject-at.ts'
import type { PointerGesture } from './pointer-gesture.ts'

/**
 * Draws a new flow from an element to where the pointer is let go. Back on the element itself: a self flow; over
 * nothing: the list of what could stand there.
 */
export function beginConnect(editor: Editor, source: ElementId, from: Point): PointerGesture {
  const canvas = canvasOf(editor)
  let over: ElementId | null = null
  let wasOutside = false
  let last = from
  canvas.setState({ gesture: { kind: 'connect', source, at: from, over, byKeyboard: false } })
  return {
    move: (at) => {
      const under = elementAt(liveDiagramOf(editor), editor.vocabulary, at)
      if (under !== source) wasOutside = true
      over = under === source && !wasOutside ? null : under
      last = at
      canvas.setState({ gesture: { kind: 'connect', source, at, over, byKeyboard: false } })
    },
    end: () => {
      canvas.setState({ gesture: null })
      if (over !== null) connectElements(editor, source, over)
      else if (Math.hypot(last.x - from.x, last.y - from.y) > farEnough) {
        flowToolsOf(editor).setState({ quickAdd: { from: source, at: last, direction: 'right' } })
      }
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}

/** A shorter way from a dot is a slip, in diagram units. */
const farEnough = 30

/** Takes one end of a flow to another element; over nothing it stays there as a loose end. */
export function beginReconnect(editor: Editor, flow: FlowId, end: 'source' | 'target'): PointerGesture {
  const canvas = canvasOf(editor)
  let over: ElementId | null = null
  let last: Point | null = null
  return {
    move: (at) => {
      last = at
      over = elementAt(liveDiagramOf(editor), editor.vocabulary, at)
      canvas.setState({ gesture: { kind: 'reconnect', flow, end, at, over } })
    },
    end: () => {
      canvas.setState({ gesture: null })
      const before = get(editor.document.getState().document, 'flow', flow)
      if (before === undefined || before[end] === over) return
      if (over === null) {
        if (last !== null) dropInTheVoid(editor, flow, end, last)
        return
      }
      const looseEnd = looseEndOf(editor, before[end])
      editor.dispatch(reconnectFlow, { flow, [end]: over, looseEnd }, { label: t('canvas.reconnect') })
      announce(editor, t('canvas.reconnected', { name: before.name }))
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}
