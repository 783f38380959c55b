import { definedOnly } from '../base/defined-only.ts'
import type { Json } from '../base/json.ts'
import { fail } from '../base/result.ts'
import { cycleOf } from '../model/dependencies.ts'
import { diffRecords } from '../model/diff-documents.ts'
import { get } from '../model/document.ts'
import { type PlainRecord, plainRecord } from '../model/plain-record.ts'
import type { RecordOf, TableName } from '../model/tables.ts'
import { validateField } from '../model/validate-record.ts'
import { defineCommand } from './command.ts'
import { invalid, notFound, outcome } from './outcome.ts'

/** Any record type with the fields to change; what is absent stays as it is. */
export type EditRecordArgs = {
  readonly [N in TableName]: {
    readonly table: N
    readonly id: string
    readonly fields: Partial<Omit<RecordOf<N>, 'id'>>
  }
}[TableName]

/** Sets fields of one record; entries of a map field that are not given are taken away. */
export const editRecord = defineCommand<EditRecordArgs>({
  id: 'edit-record',
  run: (document, { table, id, fields }) => {
    const record = get(document, table, id)
    if (record === undefined) return notFound(id)
    if (table === 'snapshot') return fail({ code: 'immutable', id })
    const edits = Object.entries(definedOnly(fields))
    for (const [field, value] of edits) {
      if (field === 'id') return invalid('id', { kind: 'known-field' })
      const problem = validateField(table, field, value)[0]
      if (problem !== undefined) return invalid(problem.field, problem.expected)
    }
    const before = plainRecord(record)
    const after: PlainRecord = { ...before, ...(Object.fromEntries(edits) as { [field: string]: Json }) }
    if (table === 'dependency') {
      const { upper, lower } = { ...record, ...definedOnly(fields) } as RecordOf<'dependency'>
      const path = cycleOf(document, upper, lower, id)
      if (path !== null) return fail({ code: 'dependency-cycle', path })
    }
    return outcome(document, diffRecords(table, before, after))
  },
})
