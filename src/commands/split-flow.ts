import { fail } from '../base/result.ts'
import type { Change } from '../model/change.ts'
import { get, list } from '../model/document.ts'
import { addRecord, removeRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { ElementId, FlowId } from '../model/tables.ts'
import { type AddElementArgs, addElement } from './add-element.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'
import { replaced } from './shape-flow.ts'

export interface SplitFlowArgs {
  readonly flow: FlowId
  /** The flow that leads on from the element; of the same type, with the same name and answers. */
  readonly second: FlowId
  /** What comes between: an element that is there, or one to be made. */
  readonly element: ElementId | AddElementArgs
}

/**
 * Sets an element into a flow: the flow ends there, and a second one leads on. What was decided about the flow stays
 * with its first half.
 */
export const splitFlow = defineCommand<SplitFlowArgs>({
  id: 'split-flow',
  run: (document, { flow: id, second, element }, context) => {
    const flow = get(document, 'flow', id)
    if (flow === undefined) return notFound(id)
    const middle = typeof element === 'string' ? element : element.id
    if (middle === flow.source || middle === flow.target) return fail({ code: 'nothing-to-do' })
    const made = typeof element === 'string' ? null : addElement.run(document, element, context)
    if (made?.ok === false) return made
    const { name, stencil, properties, outOfScope, outOfScopeReason } = flow
    const fields = { name, stencil, properties, outOfScope, outOfScopeReason }
    return outcome(document, [
      ...(made?.value ?? []),
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
