import { get } from '../model/document.ts'
import { setFields } from '../model/make-changes.ts'
import type { FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'
import { changedAnchors } from './reconnect-flow.ts'

/** Lets flows run the other way; each along the same points. A flow from an element to itself stays as it is. */
export const reverseFlows = defineCommand<{ readonly flows: readonly FlowId[] }>({
  id: 'reverse-flows',
  run: (document, { flows }) => {
    const missing = flows.find((flow) => get(document, 'flow', flow) === undefined)
    if (missing !== undefined) return notFound(missing)
    return outcome(
      document,
      flows.flatMap((id) => {
        const flow = get(document, 'flow', id)
        if (flow === undefined || flow.source === flow.target) return []
        const ends = { source: flow.target, target: flow.source }
        return [...setFields(flow, ends), ...changedAnchors(document, flow, ends)]
      }),
    )
  },
})
