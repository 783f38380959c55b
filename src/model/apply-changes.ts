import type { Json } from '../base/json.ts'
import { isJsonObject } from '../base/json-equal.ts'
import type { Change, SetChange } from './change.ts'
import type { Document } from './document.ts'
import { type PlainRecord, type PlainTable, plainRecord, plainTable } from './plain-record.ts'
import type { TableName } from './tables.ts'

/**
 * The document after a transaction. Each table that is touched is copied once; all others, and all records
 * that are not touched, keep their identity. No changes give the same document.
 * @throws when a change does not fit: adding an id that exists, removing or setting one that does not. That
 * is a bug in whoever made the change, never something that a user or a file can cause.
 */
export function applyChanges(document: Document, changes: readonly Change[]): Document {
  if (changes.length === 0) return document
  const copies = new Map<TableName, { [id: string]: PlainRecord }>()
  for (const change of changes) {
    let copy = copies.get(change.table)
    if (copy === undefined) {
      copy = { ...plainTable(document, change.table) }
      copies.set(change.table, copy)
    }
    applyOne(copy, change)
  }
  const tables: { [table: string]: PlainTable } = { ...(document.tables as { [table: string]: PlainTable }) }
  for (const [table, copy] of copies) tables[table] = copy
  return { ...document, tables: tables as unknown as Document['tables'] }
}

/** A record with one field or map entry replaced; undefined as `to` takes it away. */
export function withField(record: PlainRecord, path: SetChange['path'], to: Json | undefined): PlainRecord {
  const [field, key] = path
  if (key === undefined) return replaced(record, field, to) as PlainRecord
  const map = record[field]
  if (!isJsonObject(map)) {
    throw new Error(`Cannot set ${record.id} ${path.join('.')}: it has no map "${field}"`)
  }
  return replaced(record, field, replaced(map, key, to)) as PlainRecord
}

function applyOne(table: { [id: string]: PlainRecord }, change: Change): void {
  if (change.op === 'add') {
    const { id } = change.record
    if (Object.hasOwn(table, id)) throw new Error(`Cannot add ${id} to ${change.table}: it is there already`)
    table[id] = plainRecord(change.record)
    return
  }
  const id = change.op === 'remove' ? change.record.id : change.id
  const record = Object.hasOwn(table, id) ? table[id] : undefined
  if (record === undefined) throw new Error(`Cannot ${change.op} ${id} in ${change.table}: it is not there`)
  if (change.op === 'remove') delete table[id]
  else table[id] = withField(record, change.path, change.to)
}

function replaced(object: { readonly [key: string]: Json }, key: string, value: Json | undefined) {
  if (value !== undefined) return { ...object, [key]: value }
  const { [key]: _, ...rest } = object
  return rest
}
