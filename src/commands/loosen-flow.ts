import { get } from '../model/document.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, ElementId, FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'
import { changedAnchors, unusedEnd } from './reconnect-flow.ts'

export interface LoosenFlowArgs {
  readonly flow: FlowId
  readonly end: 'source' | 'target'
  readonly diagram: DiagramId
  /** The loose end that is made: its stencil, and where it is drawn. */
  readonly id: ElementId
  readonly stencil: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** A loose end that the flow leaves: it goes, unless another flow ends there. */
  readonly looseEnd?: ElementId | undefined
}

/** Lets one end of a flow stand free, at a place of the diagram. */
export const loosenFlow = defineCommand<LoosenFlowArgs>({
  id: 'loosen-flow',
  run: (document, { flow: flowId, end, diagram, id, stencil, looseEnd, ...box }, { newId }) => {
    const flow = get(document, 'flow', flowId)
    if (flow === undefined) return notFound(flowId)
    const ends = { source: flow.source, target: flow.target, [end]: id }
    return outcome(document, [
      addRecord(newRecord('element', { id, stencil, name: '' })),
      addRecord(newRecord('placement', { id: newId('placement'), diagram, subject: id, ...box })),
      ...setFields(flow, ends),
      ...changedAnchors(document, flow, ends),
      ...unusedEnd(document, flow, looseEnd),
    ])
  },
})
