import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { ElementId, FlowId } from '../model/tables.ts'
import { type AddElementArgs, addElement } from './add-element.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface AddConnectedArgs {
  readonly element: AddElementArgs
  /** The flow between it and an element that is there; it leads to the new one, or comes from it. */
  readonly flow: {
    readonly id: FlowId
    readonly stencil: string
    readonly name: string
    readonly other: ElementId
    readonly direction: 'out' | 'in'
  }
}

/** Makes an element and the flow that connects it, as one step. */
export const addConnected = defineCommand<AddConnectedArgs>({
  id: 'add-connected',
  run: (document, { element, flow: { other, direction, ...flow } }, context) => {
    const made = addElement.run(document, element, context)
    if (!made.ok) return made
    const ends =
      direction === 'out' ? { source: other, target: element.id } : { source: element.id, target: other }
    return outcome(document, [...made.value, addRecord(newRecord('flow', { ...flow, ...ends }))])
  },
})
