import { findSubject } from '../model/find-records.ts'
import { setFields } from '../model/make-changes.ts'
import type { SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface ChangeStencilArgs {
  readonly subjects: readonly SubjectId[]
  readonly stencil: string
}

/** Makes subjects another kind of thing. Answers stay: those that the new kind does not ask are kept unseen. */
export const changeStencil = defineCommand<ChangeStencilArgs>({
  id: 'change-stencil',
  run: (document, { subjects, stencil }) => {
    const missing = subjects.find((id) => findSubject(document, id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const changes = [...new Set(subjects)].flatMap((id) => {
      const subject = findSubject(document, id)
      return subject === undefined ? [] : setFields(subject, { stencil })
    })
    return outcome(document, changes)
  },
})
