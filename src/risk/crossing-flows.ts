import { crossingsOf } from '../engine/analysis/crossings.ts'
import { type Document, list } from '../model/document.ts'
import type { FlowId } from '../model/tables.ts'

/**
 * The flows that cross a boundary. Which they are follows from the drawing and the ends of the flows alone, so an
 * answer about a flow costs one look at each flow and no geometry.
 */
export function crossingFlows(document: Document): ReadonlySet<FlowId> {
  const { placement, boundary } = document.tables
  const flows = list(document, 'flow')
  const known = latest.get(placement)
  if (known?.flows === flows && known.boundary === boundary) return known.crossing
  const isSame =
    known?.boundary === boundary &&
    known.flows.length === flows.length &&
    flows.every((flow, i) => {
      const before = known.flows[i]
      return (
        before === flow ||
        (before?.id === flow.id && before.source === flow.source && before.target === flow.target)
      )
    })
  const crossing = isSame ? known.crossing : compute(document)
  latest.set(placement, { flows, boundary, crossing })
  return crossing
}

function compute(document: Document): ReadonlySet<FlowId> {
  const { crossedBy } = crossingsOf(document)
  return new Set(list(document, 'flow').flatMap(({ id }) => (crossedBy(id).length > 0 ? [id] : [])))
}

const latest = new WeakMap<
  object,
  {
    readonly flows: ReturnType<typeof list<'flow'>>
    readonly boundary: object
    readonly crossing: ReadonlySet<FlowId>
  }
>()
