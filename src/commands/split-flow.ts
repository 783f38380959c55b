import { fail } from '../base/result.ts'
import type { Change } from '../model/change.ts'
import { type Document, get, list } from '../model/document.ts'
import { addRecord, removeRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, ElementId, FlowId } from '../model/tables.ts'
import { type AddElementArgs, addElement } from './add-element.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'
import { placeSubjects } from './place-subjects.ts'
import { replaced } from './shape-flow.ts'

export interface SplitFlowArgs {
  readonly flow: FlowId
  /** The flow that leads on from the element; of the same type, with the same name and answers. */
  readonly second: FlowId
  /** What comes between: an element that is there, or one to be made. */
  readonly element: ElementId | AddElementArgs
  /** Where an element that is there goes at the same time; absent where it stands. */
  readonly place?: { readonly diagram: DiagramId; readonly x: number; readonly y: number }
}

/**
 * Sets an element into a flow: the flow ends there, and a second one leads on. What was decided about the flow stays
 * with its first half.
 */
export const splitFlow = defineCommand<SplitFlowArgs>({
  id: 'split-flow',
  run: (document, { flow: id, second, element, place }, context) => {
    const flow = get(document, 'flow', id)
    if (flow === undefined) return notFound(id)
    const middle = typeof element === 'string' ? element : element.id
    if (middle === flow.source || middle === flow.target) return fail({ code: 'nothing-to-do' })
    const made = typeof element === 'string' ? null : addElement.run(document, element, context)
    if (made?.ok === false) return made
    const moved = place === undefined ? null : placed(document, middle, place, context)
    if (moved?.ok === false) return moved
    const { name, stencil, properties, outOfScope, outOfScopeReason } = flow
    const fields = { name, stencil, properties, outOfScope, outOfScopeReason }
    return outcome(document, [
      ...(made?.value ?? []),
      ...(moved?.value ?? []),
      ...setFields(flow, { target: middle }),
      addRecord(newRecord('flow', { ...fields, id: second, source: middle, target: flow.target })),
      // Its points and its label belonged to the whole way.
      ...list(document, 'placement').flatMap((placement): readonly Change[] => {
        if (placement.subject !== id) return []
        const { anchors: _, waypoints: __, ...plain } = placement
        if (plain.route === undefined) return [removeRecord(placement)]
        return [
          ...replaced(placement, { ...plain, via: null, label: null }),
          addRecord(
            newRecord('placement', {
              ...{ id: context.newId('placement'), diagram: plain.diagram, subject: second },
              route: plain.route,
            }),
          ),
        ]
      }),
    ])
  },
})

function placed(
  document: Document,
  subject: ElementId,
  { diagram, x, y }: NonNullable<SplitFlowArgs['place']>,
  context: CommandContext,
) {
  return placeSubjects.run(document, { diagram, placements: [{ subject, x, y }] }, context)
}
