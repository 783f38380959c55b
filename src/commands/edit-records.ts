import { definedOnly } from '../base/defined-only.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { Change } from '../model/change.ts'
import { type Document, get } from '../model/document.ts'
import { setEntry, setFields } from '../model/make-changes.ts'
import type { PropertyValue } from '../model/record.ts'
import type { Asset, Boundary, Element, Flow, Mitigation } from '../model/tables.ts'
import { validateField } from '../model/validate-record.ts'
import { defineCommand, type Refusal } from './command.ts'
import { invalid, notFound, outcome } from './outcome.ts'

interface Edited {
  readonly element: Element
  readonly flow: Flow
  readonly boundary: Boundary
  readonly asset: Asset
  readonly mitigation: Mitigation
}

/** Fields of one record of a table that people edit as a table; what is absent stays as it is. */
export type RecordEdit = {
  readonly [N in keyof Edited]: {
    readonly table: N
    readonly id: Edited[N]['id']
    readonly fields: Partial<Omit<Edited[N], 'id' | 'properties'>>
    /** Answers to questions, of what is drawn; null takes one back. */
    readonly properties?: { readonly [property: string]: PropertyValue | null }
    /** Names of optional fields to take away. */
    readonly without?: readonly string[]
  }
}[keyof Edited]

/** Edits many records, each in its own way, as one step: all or none. Taking something out of scope asks for a reason. */
export const editRecords = defineCommand<{ readonly edits: readonly RecordEdit[] }>({
  id: 'edit-records',
  run: (document, { edits }) => {
    const changes: Change[] = []
    for (const edit of edits) {
      const result = changesOf(document, edit)
      if (!result.ok) return result
      changes.push(...result.value)
    }
    return outcome(document, changes)
  },
})

/** Why one edit is not possible; null when it is. */
export function refusalOfRecordEdit(document: Document, edit: RecordEdit): Refusal | null {
  const result = changesOf(document, edit)
  if (!result.ok) return result.error
  const checked = result.value.length === 0 ? null : outcome(document, result.value)
  return checked === null || checked.ok ? null : checked.error
}

function changesOf(document: Document, edit: RecordEdit): Result<readonly Change[], Refusal> {
  const { table, id, fields, properties = {}, without = [] } = edit
  const record = get(document, table, id)
  if (record === undefined) return notFound(id)
  const given = definedOnly(fields) as { readonly [field: string]: unknown }
  for (const [field, value] of Object.entries(given)) {
    const problem = validateField(table, field, value)[0]
    if (problem !== undefined) return invalid(problem.field, problem.expected)
  }
  const next = { ...record, ...given }
  if ('outOfScope' in next && next.outOfScope && next.outOfScopeReason.trim() === '')
    return fail({ code: 'reason-required', status: 'out-of-scope' })
  const isBack = 'outOfScope' in next && given.outOfScope === false
  const gone = Object.fromEntries(without.map((field) => [field, undefined]))
  return ok([
    ...setFields(record, { ...given, ...(isBack ? { outOfScopeReason: '' } : {}), ...gone }),
    ...Object.entries(properties).flatMap(([property, value]) =>
      setEntry(record, 'properties', property, value ?? undefined),
    ),
  ])
}
