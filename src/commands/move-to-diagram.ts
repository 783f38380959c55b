import type { Change } from '../model/change.ts'
import { get } from '../model/document.ts'
import { drawnSubjects } from '../model/drawn-subjects.ts'
import { findSubject, placementsOf } from '../model/find-records.ts'
import { addRecord, removeRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import type { NewPlacement } from './add-diagram.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface MoveToDiagramArgs {
  readonly from: DiagramId
  readonly to: DiagramId
  /** Elements and boundaries that leave one diagram for the other. */
  readonly subjects: readonly SubjectId[]
  /** Where those stand that the other diagram does not show yet. */
  readonly placements: readonly NewPlacement[]
}

/**
 * Takes elements and boundaries out of one diagram and draws them in another, with all that is known of them: nothing
 * but the drawing changes. How flows at them were shaped in the first diagram goes.
 */
export const moveToDiagram = defineCommand<MoveToDiagramArgs>({
  id: 'move-to-diagram',
  run: (document, { from, to, subjects, placements }, { newId }) => {
    const missingDiagram = [from, to].find((id) => get(document, 'diagram', id) === undefined)
    if (missingDiagram !== undefined) return notFound(missingDiagram)
    const missing = subjects.find((id) => findSubject(document, id) === undefined)
    if (missing !== undefined) return notFound(missing)
    if (from === to) return outcome(document, [])
    const there = drawnSubjects(document, to)
    const added = placements.flatMap((place): readonly Change[] =>
      there.has(place.subject) || !subjects.includes(place.subject)
        ? []
        : [addRecord(newRecord('placement', { ...place, id: newId('placement'), diagram: to }))],
    )
    const arriving = new Set([...there, ...placements.map(({ subject }) => subject)])
    const leaving = new Set(subjects.filter((id) => arriving.has(id)))
    const left = placementsOf(document, from, leaving)
    return outcome(document, [...added, ...left.map(removeRecord)])
  },
})
