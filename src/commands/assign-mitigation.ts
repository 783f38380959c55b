import { get } from '../model/document.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { assignmentId } from '../model/record-ids.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface AssignMitigationArgs {
  readonly mitigation: IdOf<'mitigation'>
  /** Finding ids; those that have it already are passed over. */
  readonly findings: readonly string[]
}

/** Says that a mitigation treats these findings. */
export const assignMitigation = defineCommand<AssignMitigationArgs>({
  id: 'assign-mitigation',
  run: (document, { mitigation, findings }) => {
    const changes = [...new Set(findings)].flatMap((finding) => {
      const id = assignmentId(mitigation, finding)
      const isAssigned = get(document, 'assignment', id) !== undefined
      return isAssigned ? [] : [addRecord(newRecord('assignment', { id, mitigation, finding }))]
    })
    return outcome(document, changes)
  },
})
