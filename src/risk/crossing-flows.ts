import { crossingsOf } from '../engine/analysis/crossings.ts'
import type { Document } from '../model/document.ts'
import type { FlowId } from '../model/tables.ts'
import { type FlowEnds, flowEndsOf } from './flow-ends.ts'

/**
 * The flows that cross a boundary. Which they are follows from the drawing and the ends of the flows alone: the same
 * set until one of these changes, so that an answer about a flow costs no geometry.
 */
export function crossingFlows(document: Document): ReadonlySet<FlowId> {
  const { placement, boundary } = document.tables
  const ends = flowEndsOf(document)
  const known = latest.get(placement)
  if (known?.ends === ends && known.boundary === boundary) return known.crossing
  const { crossedBy } = crossingsOf(document)
  const crossing = new Set(ends.flows.flatMap(({ id }) => (crossedBy(id).length > 0 ? [id] : [])))
  latest.set(placement, { ends, boundary, crossing })
  return crossing
}

const latest = new WeakMap<
  object,
  { readonly ends: FlowEnds; readonly boundary: object; readonly crossing: ReadonlySet<FlowId> }
>()
