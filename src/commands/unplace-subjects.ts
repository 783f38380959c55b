import { diagramsShowing } from '../model/drawn-subjects.ts'
import { findSubject, placementsOf } from '../model/find-records.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/**
 * Takes elements and boundaries out of a diagram that others show too, and with them how flows at these elements
 * were shaped there. What is drawn nowhere else stays: it is to be removed, not hidden.
 */
export const unplaceSubjects = defineCommand<{
  readonly diagram: DiagramId
  readonly subjects: readonly SubjectId[]
}>({
  id: 'unplace-subjects',
  run: (document, { diagram, subjects }) => {
    const missing = subjects.find((id) => findSubject(document, id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const leaving = new Set(subjects.filter((id) => diagramsShowing(document, id).length > 1))
    return outcome(document, placementsOf(document, diagram, leaving).map(removeRecord))
  },
})
