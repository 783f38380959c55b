import { type Document, get, list, tableOf } from './document.ts'
import { isTableName } from './plain-record.ts'
import { decisionId } from './record-ids.ts'
import type { AnyRecord, Boundary, Decision, Element, Flow, IdOf, Placement, SubjectId } from './tables.ts'

/** The record with this id in whatever table its prefix names; undefined when there is none. */
export function findRecord(document: Document, id: string): AnyRecord | undefined {
  const table = tableOf(id)
  return isTableName(table) ? get(document, table, id) : undefined
}

/** The element, flow or boundary with this id; undefined when there is none or it is something else. */
export function findSubject(document: Document, id: string): Element | Flow | Boundary | undefined {
  return get(document, 'element', id) ?? get(document, 'flow', id) ?? get(document, 'boundary', id)
}

/** Where a subject is drawn in a diagram; undefined when it is not, or when a flow has no shape of its own. */
export function findPlacement(
  document: Document,
  diagram: IdOf<'diagram'>,
  subject: SubjectId,
): Placement | undefined {
  return placementsIn(document, diagram).get(subject)
}

/** The placements of a diagram by subject. Memoised until a placement changes. */
export function placementsIn(
  document: Document,
  diagram: IdOf<'diagram'>,
): ReadonlyMap<SubjectId, Placement> {
  const table = document.tables.placement
  let byDiagram = memo.get(table)
  if (byDiagram === undefined) {
    byDiagram = new Map()
    for (const placement of list(document, 'placement')) {
      const placements = byDiagram.get(placement.diagram)
      if (placements === undefined)
        byDiagram.set(placement.diagram, new Map([[placement.subject, placement]]))
      else placements.set(placement.subject, placement)
    }
    memo.set(table, byDiagram)
  }
  return byDiagram.get(diagram) ?? nothing
}

/** The placements of these elements and boundaries in a diagram, and the shapes that flows at them have there. */
export function placementsOf(
  document: Document,
  diagram: IdOf<'diagram'>,
  subjects: ReadonlySet<SubjectId>,
): readonly Placement[] {
  return [...placementsIn(document, diagram).values()].filter(({ subject }) => {
    const flow = get(document, 'flow', subject)
    return flow === undefined ? subjects.has(subject) : subjects.has(flow.source) || subjects.has(flow.target)
  })
}

/** What was decided about a finding; undefined when nothing was. */
export function findDecision(document: Document, finding: string): Decision | undefined {
  return get(document, 'decision', decisionId(finding))
}

const nothing: ReadonlyMap<SubjectId, Placement> = new Map()
const memo = new WeakMap<object, Map<string, Map<SubjectId, Placement>>>()
