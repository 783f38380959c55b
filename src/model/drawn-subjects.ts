import { type Document, get, list } from './document.ts'
import { placementsIn } from './find-records.ts'
import type { DiagramId, SubjectId } from './tables.ts'

/** What a diagram shows: what is placed there, and each flow whose both ends are. Memoised per version of its tables. */
export function drawnSubjects(document: Document, diagram: DiagramId): ReadonlySet<SubjectId> {
  const { placement, flow } = document.tables
  const known = memo.get(placement)
  const byDiagram = known?.flow === flow ? known.byDiagram : new Map<DiagramId, ReadonlySet<SubjectId>>()
  if (known?.flow !== flow) memo.set(placement, { flow, byDiagram })
  const found = byDiagram.get(diagram) ?? collect(document, diagram)
  byDiagram.set(diagram, found)
  return found
}

/** The diagrams that show a subject, in no particular order. */
export function diagramsShowing(document: Document, subject: SubjectId): readonly DiagramId[] {
  return list(document, 'diagram').flatMap(({ id }) => (drawnSubjects(document, id).has(subject) ? [id] : []))
}

interface Memo {
  readonly flow: object
  readonly byDiagram: Map<DiagramId, ReadonlySet<SubjectId>>
}

const memo = new WeakMap<object, Memo>()

function collect(document: Document, diagram: DiagramId): ReadonlySet<SubjectId> {
  const placements = placementsIn(document, diagram)
  const drawn = new Set<SubjectId>()
  for (const subject of placements.keys()) {
    if (get(document, 'flow', subject) === undefined) drawn.add(subject)
  }
  for (const { id, source, target } of list(document, 'flow')) {
    if (drawn.has(source) && drawn.has(target)) drawn.add(id)
  }
  return drawn
}
