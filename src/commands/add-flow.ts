import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { ElementId, FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface AddFlowArgs {
  readonly id: FlowId
  readonly stencil: string
  readonly name: string
  readonly source: ElementId
  /** May be the source itself. */
  readonly target: ElementId
}

/** Makes a flow between two elements; it is drawn wherever both are. */
export const addFlow = defineCommand<AddFlowArgs>({
  id: 'add-flow',
  run: (document, { id, stencil, name, source, target }) =>
    outcome(document, [addRecord(newRecord('flow', { id, stencil, name, source, target }))]),
})
