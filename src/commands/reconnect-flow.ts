import type { Change } from '../model/change.ts'
import { type Document, get, list } from '../model/document.ts'
import { removeRecord, setFields } from '../model/make-changes.ts'
import type { ElementId, Flow, FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface ReconnectFlowArgs {
  readonly flow: FlowId
  /** Absent leaves that end where it is. */
  readonly source?: ElementId
  readonly target?: ElementId
  /** A loose end that the flow leaves: it goes too, unless another flow ends there. */
  readonly looseEnd?: ElementId | undefined
}

/** Takes one or both ends of a flow to other elements. */
export const reconnectFlow = defineCommand<ReconnectFlowArgs>({
  id: 'reconnect-flow',
  run: (document, { flow: id, source, target, looseEnd }) => {
    const flow = get(document, 'flow', id)
    if (flow === undefined) return notFound(id)
    const ends = { source: source ?? flow.source, target: target ?? flow.target }
    const changes = setFields(flow, ends)
    if (changes.length === 0) return outcome(document, [])
    return outcome(document, [
      ...changes,
      ...changedAnchors(document, flow, ends),
      ...unusedEnd(document, flow, looseEnd),
    ])
  },
})

/**
 * An imported flow is drawn towards places of its ends: elsewhere they mean nothing; turned round they change sides,
 * and points given by hand their order.
 */
export function changedAnchors(
  document: Document,
  flow: Flow,
  ends: Pick<Flow, 'source' | 'target'>,
): readonly Change[] {
  const isTurned = ends.source === flow.target && ends.target === flow.source
  return list(document, 'placement').flatMap((placement) => {
    const { subject, anchors, waypoints } = placement
    if (subject !== flow.id) return []
    if (isTurned) {
      return setFields(placement, {
        ...(anchors === undefined ? {} : { anchors: { source: anchors.target, target: anchors.source } }),
        ...(waypoints === undefined ? {} : { waypoints: [...waypoints].reverse() }),
      })
    }
    if (anchors === undefined) return []
    const { anchors: _, ...free } = placement
    return [removeRecord(placement), { op: 'add', table: 'placement', record: free }]
  })
}

/** The removal of a loose end, once no flow but this one ends there. */
export function unusedEnd(
  document: Document,
  flow: Flow,
  looseEnd: ElementId | undefined,
): readonly Change[] {
  const element = looseEnd === undefined ? undefined : get(document, 'element', looseEnd)
  if (element === undefined) return []
  const isUsed = list(document, 'flow').some(
    ({ id, source, target }) => id !== flow.id && (source === element.id || target === element.id),
  )
  return isUsed ? [] : [removeRecord(element)]
}
