import { get } from '../model/document.ts'
import { setFields } from '../model/make-changes.ts'
import type { ElementId, FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface ReconnectFlowArgs {
  readonly flow: FlowId
  /** Absent leaves that end where it is. */
  readonly source?: ElementId
  readonly target?: ElementId
}

/** Takes one or both ends of a flow to other elements. */
export const reconnectFlow = defineCommand<ReconnectFlowArgs>({
  id: 'reconnect-flow',
  run: (document, { flow: id, source, target }) => {
    const flow = get(document, 'flow', id)
    if (flow === undefined) return notFound(id)
    const ends = { source: source ?? flow.source, target: target ?? flow.target }
    return outcome(document, setFields(flow, ends))
  },
})
