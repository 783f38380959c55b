import type { Json } from '../base/json.ts'
import { isJsonObject, jsonEqual, ownValue } from '../base/json-equal.ts'
import type { Change } from './change.ts'
import { tableOf } from './document.ts'
import { setChange } from './invert-changes.ts'
import { isTableName, plainRecord } from './plain-record.ts'
import type { AnyRecord, TableName } from './tables.ts'

/** The change that adds a record to the table which its id names. */
export function addRecord(record: AnyRecord): Change {
  return { op: 'add', table: tableNameOf(record.id), record }
}

/** The change that removes a record as it is now. */
export function removeRecord(record: AnyRecord): Change {
  return { op: 'remove', table: tableNameOf(record.id), record }
}

/** The changes that give these fields of a record their new values; none for those that have them already. */
export function setFields<R extends AnyRecord>(
  record: R,
  fields: { readonly [K in keyof R]?: R[K] },
): readonly Change[] {
  const table = tableNameOf(record.id)
  const plain = plainRecord(record)
  return Object.entries(fields as { readonly [field: string]: Json | undefined }).flatMap(([field, to]) => {
    const from = ownValue(plain, field)
    return jsonEqual(from, to) ? [] : [setChange(table, record.id, [field], from, to)]
  })
}

/** The change of one entry of a map field, or none when it has that value already; undefined takes it away. */
export function setEntry(
  record: AnyRecord,
  field: string,
  key: string,
  to: Json | undefined,
): readonly Change[] {
  const map = plainRecord(record)[field]
  const from = isJsonObject(map) ? ownValue(map, key) : undefined
  return jsonEqual(from, to) ? [] : [setChange(tableNameOf(record.id), record.id, [field, key], from, to)]
}

/** The table of a record's id. @throws when the prefix names none. */
export function tableNameOf(id: string): TableName {
  const table = tableOf(id)
  if (!isTableName(table)) throw new Error(`No table for id ${id}`)
  return table
}
