import { fail } from '../base/result.ts'
import { findSubject } from '../model/find-records.ts'
import { setFields } from '../model/make-changes.ts'
import type { SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { invalid, notFound, outcome } from './outcome.ts'

export interface SetScopeArgs {
  /** Elements and flows; boundaries have no scope of their own. */
  readonly subjects: readonly SubjectId[]
  readonly outOfScope: boolean
  /** Needed when taking something out of scope; ignored when taking it back in. */
  readonly reason: string
}

/** Takes elements and flows out of the model's scope with a reason, or back in. */
export const setScope = defineCommand<SetScopeArgs>({
  id: 'set-scope',
  run: (document, { subjects, outOfScope, reason }) => {
    if (outOfScope && reason.trim() === '') return fail({ code: 'reason-required', status: 'out-of-scope' })
    const found = [...new Set(subjects)].map((id) => ({ id, subject: findSubject(document, id) }))
    const missing = found.find(({ subject }) => subject === undefined)
    if (missing !== undefined) return notFound(missing.id)
    const fields = { outOfScope, outOfScopeReason: outOfScope ? reason : '' }
    const scoped = found.flatMap(({ subject }) =>
      subject !== undefined && 'outOfScope' in subject ? [subject] : [],
    )
    if (scoped.length < found.length) return invalid('outOfScope', { kind: 'known-field' })
    return outcome(
      document,
      scoped.flatMap((subject) => setFields(subject, fields)),
    )
  },
})
