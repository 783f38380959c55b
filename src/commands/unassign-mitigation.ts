import { list } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { AssignMitigationArgs } from './assign-mitigation.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

/** Takes a mitigation off these findings; those that do not have it are passed over. */
export const unassignMitigation = defineCommand<AssignMitigationArgs>({
  id: 'unassign-mitigation',
  run: (document, { mitigation, findings }) => {
    const wanted = new Set(findings)
    const changes = list(document, 'assignment')
      .filter((assignment) => assignment.mitigation === mitigation && wanted.has(assignment.finding))
      .map(removeRecord)
    return outcome(document, changes)
  },
})
