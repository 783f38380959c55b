import { ok } from '../base/result.ts'
import { applyChanges } from '../model/apply-changes.ts'
import { list } from '../model/document.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { IdOf } from '../model/tables.ts'
import { assignMitigation } from './assign-mitigation.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface AddMitigationArgs {
  readonly id: IdOf<'mitigation'>
  readonly title: string
  readonly description: string
  /** Library entry such as `health/M01`; a mitigation made from the same entry is used again. Null for none. */
  readonly library: string | null
  /** Findings that it is assigned to; may be empty. */
  readonly findings: readonly string[]
}

/** Makes a mitigation, unless the model has that library entry already, and assigns it. */
export const addMitigation = defineCommand<AddMitigationArgs>({
  id: 'add-mitigation',
  run: (document, { id, title, description, library, findings }, context) => {
    const same = list(document, 'mitigation').find(
      (mitigation) => library !== null && mitigation.library === library,
    )
    if (same !== undefined) return assignMitigation.run(document, { mitigation: same.id, findings }, context)
    const added = outcome(document, [addRecord(newRecord('mitigation', { id, title, description, library }))])
    if (!added.ok || findings.length === 0) return added
    const after = applyChanges(document, added.value)
    const assigned = assignMitigation.run(after, { mitigation: id, findings }, context)
    return assigned.ok ? ok([...added.value, ...assigned.value]) : assigned
  },
})
