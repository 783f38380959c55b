import { findSubject } from '../model/find-records.ts'
import { setEntry } from '../model/make-changes.ts'
import type { PropertyValue } from '../model/record.ts'
import type { SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface SetPropertyArgs {
  readonly subjects: readonly SubjectId[]
  readonly property: string
  /** Null takes the answer back, so that the type's default or "unknown" holds again. */
  readonly value: PropertyValue | null
}

/** Answers a question about one or several subjects. */
export const setProperty = defineCommand<SetPropertyArgs>({
  id: 'set-property',
  run: (document, { subjects, property, value }) => {
    const missing = subjects.find((id) => findSubject(document, id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const changes = [...new Set(subjects)].flatMap((id) => {
      const subject = findSubject(document, id)
      return subject === undefined ? [] : setEntry(subject, 'properties', property, value ?? undefined)
    })
    return outcome(document, changes)
  },
})
