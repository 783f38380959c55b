import { fail, ok, type Result } from '../base/result.ts'
import { withField } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import { type PlainRecord, plainRecord, plainTable } from '../model/plain-record.ts'
import type { RecordDefinition } from '../model/record.ts'
import { isResolved, targetsOf } from '../model/references.ts'
import { type TableName, tableDefinitions } from '../model/tables.ts'
import { validateRecord } from '../model/validate-record.ts'
import type { Refusal } from './command.ts'

/**
 * The end of every command: its changes, unless they would do nothing or leave a record that could not be
 * read back from a file (a name that is too long, a reference to what is not there).
 */
export function outcome(document: Document, changes: readonly Change[]): Result<readonly Change[], Refusal> {
  if (changes.length === 0) return fail({ code: 'nothing-to-do' })
  const touched = touchedRecords(document, changes)
  for (const { table, record } of touched.values()) {
    const problem = validateRecord(table, record)[0]
    if (problem !== undefined) return invalid(problem.field, problem.expected)
    const definition: RecordDefinition = tableDefinitions[table]
    for (const reference of definition.references) {
      const missing = targetsOf(record, reference).find(
        (target) => !touched.has(target) && !isResolved(document, reference, target),
      )
      if (missing !== undefined) return notFound(missing)
    }
  }
  return ok(changes)
}

export function notFound(id: string): Result<never, Refusal> {
  return fail({ code: 'not-found', id })
}

export function invalid(
  field: string,
  expected: (Refusal & { code: 'invalid' })['expected'],
): Result<never, Refusal> {
  return fail({ code: 'invalid', field, expected })
}

/** The records that changes add or set, as they will be, without copying whole tables. */
function touchedRecords(document: Document, changes: readonly Change[]) {
  const touched = new Map<string, { readonly table: TableName; readonly record: PlainRecord }>()
  for (const change of changes) {
    const { table } = change
    if (change.op === 'remove') touched.delete(change.record.id)
    else if (change.op === 'add') touched.set(change.record.id, { table, record: plainRecord(change.record) })
    else {
      const current = touched.get(change.id)?.record ?? plainTable(document, table)[change.id]
      if (current === undefined) throw new Error(`Cannot set ${change.id}: it is not there`)
      touched.set(change.id, { table, record: withField(current, change.path, change.to) })
    }
  }
  return touched
}
