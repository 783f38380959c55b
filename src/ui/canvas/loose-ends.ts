import type { Editor } from '../../app/editor.ts'
import type { Point } from '../../base/geometry.ts'
import { loosenFlow } from '../../commands/loosen-flow.ts'
import { placeSubjects } from '../../commands/place-subjects.ts'
import { defaultSizes } from '../../drawing/sizes.ts'
import { t } from '../../messages/messages.ts'
import { get, list } from '../../model/document.ts'
import type { ElementId, FlowId } from '../../model/tables.ts'
import { announce } from './canvas-state.ts'

/** The element itself when it is a loose end, which goes when its flow leaves it. */
export function looseEndOf(editor: Editor, id: ElementId): ElementId | undefined {
  const element = get(editor.document.getState().document, 'element', id)
  return element !== undefined && editor.vocabulary.baseOf(element.stencil) === 'loose-end' ? id : undefined
}

/** Lets an end of a flow stand where it was dropped; one that was loose before and is used by no other moves there. */
export function dropInTheVoid(editor: Editor, flowId: FlowId, end: 'source' | 'target', at: Point): void {
  const { document } = editor.document.getState()
  const { diagram } = editor.session.getState()
  const flow = get(document, 'flow', flowId)
  const stencil = editor.vocabulary.stencils.find(({ base }) => base === 'loose-end')
  if (flow === undefined || stencil === undefined) return
  const { w, h } = defaultSizes['loose-end']
  const box = { x: Math.round(at.x - w / 2), y: Math.round(at.y - h / 2), w, h }
  const looseEnd = looseEndOf(editor, flow[end])
  const isOwn =
    looseEnd !== undefined &&
    !list(document, 'flow').some(
      (other) => other !== flow && (other.source === looseEnd || other.target === looseEnd),
    )
  if (isOwn) {
    const placements = [{ subject: looseEnd, ...box }]
    editor.dispatch(placeSubjects, { diagram, placements }, { label: t('canvas.move', { n: 1 }) })
    return
  }
  const made = editor.dispatch(
    loosenFlow,
    { flow: flowId, end, diagram, id: editor.newId('element'), stencil: stencil.id, ...box, looseEnd },
    { label: t('canvas.loosen') },
  )
  if (made.ok) announce(editor, t('canvas.loosened', { name: flow.name }))
}
