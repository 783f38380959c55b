import type { Change } from '../model/change.ts'
import { findPlacement, findSubject } from '../model/find-records.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/**
 * Locks subjects where they are drawn in a diagram, or unlocks them. A flow without a shape of its own gets a
 * placement that only says so.
 */
export const lockSubjects = defineCommand<{
  readonly diagram: DiagramId
  readonly subjects: readonly SubjectId[]
  readonly locked: boolean
}>({
  id: 'lock-subjects',
  run: (document, { diagram, subjects, locked }, { newId }) => {
    const missing = subjects.find((id) => findSubject(document, id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const changes = [...new Set(subjects)].flatMap((subject): readonly Change[] => {
      const placement = findPlacement(document, diagram, subject)
      if (placement !== undefined) {
        if ((placement.locked ?? false) === locked) return []
        return setFields(placement, { locked: locked ? true : undefined })
      }
      if (!locked || !subject.startsWith('flow:')) return []
      const id = newId('placement')
      return [addRecord(newRecord('placement', { id, diagram, subject, locked: true }))]
    })
    return outcome(document, changes)
  },
})
