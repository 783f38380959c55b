import { findSubject } from '../model/find-records.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Removes elements, flows and boundaries; their flows and placements follow as consequences. */
export const removeSubjects = defineCommand<{ readonly ids: readonly SubjectId[] }>({
  id: 'remove-subjects',
  run: (document, { ids }) => {
    const missing = ids.find((id) => findSubject(document, id) === undefined)
    if (missing !== undefined) return notFound(missing)
    return outcome(
      document,
      [...new Set(ids)].flatMap((id) => {
        const subject = findSubject(document, id)
        return subject === undefined ? [] : [removeRecord(subject)]
      }),
    )
  },
})
