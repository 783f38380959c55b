import type { Editor } from '../../app/editor.ts'
import type { Point } from '../../base/geometry.ts'
import { splitFlow } from '../../commands/split-flow.ts'
import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import type { ElementId, FlowId, SubjectId } from '../../model/tables.ts'
import { announce } from './canvas-state.ts'
import type { Draft } from './draft.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { isConnectable, sightAt, subjectAt } from './subject-at.ts'

/**
 * The flow into which what is moved would be set with its middle at a point: only one element without flows of its
 * own, or every move across a flow would take it apart. Flows stay where they were when the move began, although they
 * make way for what is moved.
 */
export function splitBelow(editor: Editor, moved: ReadonlySet<SubjectId>): (middle: Point) => FlowId | null {
  const live = liveDiagramOf(editor)
  const [element, more] = moved
  const isFree =
    element !== undefined &&
    more === undefined &&
    isConnectable(live, editor.vocabulary, element) &&
    !list(live.document, 'flow').some(({ source, target }) => source === element || target === element)
  if (!isFree) return () => null
  return (middle) => {
    const sight = sightAt(editor.session.getState().viewport.zoom)
    const hit = subjectAt(live, editor.vocabulary, middle, sight)?.subject
    return hit?.startsWith('flow:') === true ? (hit as FlowId) : null
  }
}

/** Moves the one element of a draft and sets it into a flow, as one step. @returns whether it could */
export function setInto(editor: Editor, flow: FlowId, draft: Draft): boolean {
  const [first] = draft.placements
  const { document } = editor.document.getState()
  if (first === undefined) return false
  const [id, { x, y }] = first
  if (x === undefined || y === undefined) return false
  const { diagram } = editor.session.getState()
  const element = id as ElementId
  const args = { flow, element, second: editor.newId('flow'), place: { diagram, x, y } }
  const done = editor.dispatch(splitFlow, args, { label: t('routes.insert'), select: [element] })
  if (done.ok) announce(editor, t('routes.inserted', { flow: document.tables.flow[flow]?.name ?? '' }))
  return done.ok
}
