import { type Document, get, list } from '../model/document.ts'
import { drawnSubjects } from '../model/drawn-subjects.ts'
import { findSubject } from '../model/find-records.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/**
 * Removes a diagram and what is drawn nowhere else: what nobody can see any more should have no threats either.
 * Refused for the last diagram.
 */
export const removeDiagram = defineCommand<{ readonly id: DiagramId }>({
  id: 'remove-diagram',
  run: (document, { id }) => {
    const diagram = get(document, 'diagram', id)
    if (diagram === undefined) return notFound(id)
    if (list(document, 'diagram').length < 2) return outcome(document, [])
    const subjects = drawnOnlyIn(document, id).flatMap((subject) => findSubject(document, subject) ?? [])
    return outcome(document, [...subjects.map(removeRecord), removeRecord(diagram)])
  },
})

/** What would be gone with a diagram: elements, boundaries and flows that no other one shows; sorted by id. */
export function drawnOnlyIn(document: Document, id: DiagramId): readonly SubjectId[] {
  const elsewhere = new Set<SubjectId>()
  for (const other of list(document, 'diagram')) {
    if (other.id === id) continue
    for (const subject of drawnSubjects(document, other.id)) elsewhere.add(subject)
  }
  return [...drawnSubjects(document, id)].filter((subject) => !elsewhere.has(subject)).sort()
}
