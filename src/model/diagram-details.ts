import { diagramsInOrder } from './diagrams-in-order.ts'
import { type Document, get, list } from './document.ts'
import { diagramsShowing, drawnSubjects } from './drawn-subjects.ts'
import type { Diagram, DiagramId, ElementId, Flow } from './tables.ts'

/** The diagram that shows the inside of a process; undefined when none does. */
export function detailsOf(document: Document, element: ElementId): Diagram | undefined {
  return diagramsInOrder(document).find(({ details }) => details === element)
}

/** The diagram that a diagram of an inside belongs below: one that shows the process. Null for one by itself. */
export function parentOf(document: Document, diagram: DiagramId): DiagramId | null {
  const inside = get(document, 'diagram', diagram)?.details ?? null
  if (inside === null) return null
  const shown = new Set(diagramsShowing(document, inside))
  return diagramsInOrder(document).find(({ id }) => id !== diagram && shown.has(id))?.id ?? null
}

/** A flow on one level that has no counterpart on the other. */
export interface Imbalance {
  readonly diagram: DiagramId
  readonly process: ElementId
  readonly flow: Flow
  /** `missing` inside: the process has the flow, its diagram does not; `extra`: the other way round. */
  readonly kind: 'missing' | 'extra'
  /** The end that both levels show. */
  readonly other: ElementId
}

/**
 * Where the outer flows of the inside of a process do not match those of the process: each needs a flow between the
 * same other end and something inside, in the same direction (balancing of levelled diagrams: DeMarco, Structured
 * Analysis, 1979). A diagram that shows nothing inside yet is left alone.
 */
export function imbalances(document: Document): readonly Imbalance[] {
  const levelled = list(document, 'diagram').filter(({ details }) => typeof details === 'string')
  if (levelled.length === 0) return none
  return levelled.flatMap(({ id, details }) => imbalancesOf(document, id, details as ElementId))
}

function imbalancesOf(document: Document, diagram: DiagramId, process: ElementId): readonly Imbalance[] {
  const drawn = drawnSubjects(document, diagram)
  const outside = new Set<string>()
  for (const parent of diagramsShowing(document, process)) {
    if (parent !== diagram) for (const subject of drawnSubjects(document, parent)) outside.add(subject)
  }
  const isInside = (id: ElementId) => drawn.has(id) && !outside.has(id) && id !== process
  const isOutside = (id: ElementId) => outside.has(id) && id !== process
  const flows = list(document, 'flow')
  if (![...drawn].some((id) => id.startsWith('element:') && isInside(id as ElementId))) return none

  const inner = new Map<string, Flow>()
  const outer = new Map<string, Flow>()
  for (const flow of flows) {
    const { source, target } = flow
    if (source === process && isOutside(target)) outer.set(`out ${target}`, flow)
    else if (target === process && isOutside(source)) outer.set(`in ${source}`, flow)
    else if (drawn.has(flow.id) && isInside(source) && isOutside(target)) inner.set(`out ${target}`, flow)
    else if (drawn.has(flow.id) && isInside(target) && isOutside(source)) inner.set(`in ${source}`, flow)
  }
  const unmatched = (of: ReadonlyMap<string, Flow>, by: ReadonlyMap<string, Flow>, kind: Imbalance['kind']) =>
    [...of].flatMap(([key, flow]): readonly Imbalance[] =>
      by.has(key)
        ? []
        : [{ diagram, process, flow, kind, other: key.slice(key.indexOf(' ') + 1) as ElementId }],
    )
  return [...unmatched(outer, inner, 'missing'), ...unmatched(inner, outer, 'extra')]
}

const none: readonly Imbalance[] = []
