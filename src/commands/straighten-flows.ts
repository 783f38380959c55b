import type { Change } from '../model/change.ts'
import { get } from '../model/document.ts'
import { findPlacement } from '../model/find-records.ts'
import type { DiagramId, FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'
import { shapeFlow } from './shape-flow.ts'

/** Takes the points back that were given to the routes of flows by hand; their labels stay where they are. */
export const straightenFlows = defineCommand<{
  readonly diagram: DiagramId
  readonly flows: readonly FlowId[]
}>({
  id: 'straighten-flows',
  run: (document, { diagram, flows }, context) => {
    const missing = flows.find((flow) => get(document, 'flow', flow) === undefined)
    if (missing !== undefined) return notFound(missing)
    const changes = flows.flatMap((flow): readonly Change[] => {
      if (findPlacement(document, diagram, flow) === undefined) return []
      const made = shapeFlow.run(document, { diagram, flow, waypoints: null }, context)
      return made.ok ? made.value : []
    })
    return outcome(document, changes)
  },
})
