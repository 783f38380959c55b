import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { StrideLetter } from '../model/record.ts'
import type { IdOf, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface AddThreatArgs {
  readonly id: IdOf<'threat'>
  readonly title: string
  readonly description: string
  readonly stride: readonly StrideLetter[]
  readonly subjects: readonly SubjectId[]
}

/** Writes down a threat that no rule found. */
export const addThreat = defineCommand<AddThreatArgs>({
  id: 'add-threat',
  run: (document, { id, title, description, stride, subjects }, { now, author }) => {
    const made = { createdBy: author, createdAt: now() }
    return outcome(document, [
      addRecord(newRecord('threat', { id, title, description, stride, subjects, ...made })),
    ])
  },
})
