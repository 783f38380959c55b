import type { Change } from '../model/change.ts'
import { get } from '../model/document.ts'
import { findPlacement } from '../model/find-records.ts'
import { addRecord, removeRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { RouteStyle } from '../model/records/diagram.ts'
import type { DiagramId, FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'
import { replaced } from './shape-flow.ts'

export interface SetRouteArgs {
  readonly diagram: DiagramId
  /** Null: how all flows of the diagram run that choose nothing themselves. */
  readonly flows: readonly FlowId[] | null
  /** Null: flows follow the diagram again, and a diagram draws curves. */
  readonly route: RouteStyle | null
}

/** Chooses how flows run in a diagram: curved, straight, or by right angles. Points given by hand stay. */
export const setRoute = defineCommand<SetRouteArgs>({
  id: 'set-route',
  run: (document, { diagram: id, flows, route }, { newId }) => {
    const diagram = get(document, 'diagram', id)
    if (diagram === undefined) return notFound(id)
    if (flows === null) return outcome(document, setFields(diagram, { route: route ?? 'curved' }))
    const missing = flows.find((flow) => get(document, 'flow', flow) === undefined)
    if (missing !== undefined) return notFound(missing)
    return outcome(
      document,
      flows.flatMap((flow): readonly Change[] => {
        const placement = findPlacement(document, id, flow)
        if (placement === undefined) {
          if (route === null) return []
          const fields = { id: newId('placement'), diagram: id, subject: flow, route }
          return [addRecord(newRecord('placement', fields))]
        }
        if (route !== null) return setFields(placement, { route })
        const { route: before, ...plain } = placement
        if (before === undefined) return []
        const isEmpty =
          plain.via === null &&
          plain.label === null &&
          plain.waypoints === undefined &&
          plain.anchors === undefined
        return isEmpty ? [removeRecord(placement)] : replaced(placement, plain)
      }),
    )
  },
})
