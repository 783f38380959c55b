import type { Document } from './document.ts'
import { tableNameOf } from './make-changes.ts'
import { newRecord } from './new-record.ts'
import { type AnyRecord, tableNames } from './tables.ts'

/**
 * A document of these records, in any order. `model:main` and `diagram:main` are added when the list has no
 * record about the model or no diagram, so that the smallest document is `documentOf([])`.
 * @throws when two records have the same id
 */
export function documentOf(records: readonly AnyRecord[]): Document {
  const tables: { [table: string]: { [id: string]: AnyRecord } } = {}
  for (const table of tableNames) tables[table] = {}
  for (const record of records) {
    const table = tables[tableNameOf(record.id)]
    if (table === undefined || record.id in table) throw new Error(`Two records with the id ${record.id}`)
    table[record.id] = record
  }
  const missing: readonly AnyRecord[] = [
    newRecord('model', { id: 'model:main', createdAt: '2026-01-01T00:00:00Z' }),
    newRecord('diagram', { id: 'diagram:main', name: 'Main diagram' }),
  ]
  for (const record of missing) {
    const table = tables[tableNameOf(record.id)]
    if (table !== undefined && Object.keys(table).length === 0) table[record.id] = record
  }
  return { tables: tables as unknown as Document['tables'] }
}
