import { isJsonObject, jsonEqual, ownValue } from '../base/json-equal.ts'
import type { Change, SetChange } from './change.ts'
import type { Document } from './document.ts'
import { setChange } from './invert-changes.ts'
import { type PlainRecord, plainTable, typedRecord } from './plain-record.ts'
import { type TableName, tableDefinitions, tableNames } from './tables.ts'

/**
 * The changes that lead from one document to another, field by field, map fields entry by entry. Sorted by
 * table, then id, then field. Tables and records that both share by identity cost nothing.
 */
export function diffDocuments(from: Document, to: Document): readonly Change[] {
  return tableNames.flatMap((table) => diffTables(table, from, to))
}

/** The changes between two versions of one record; both have the same id. */
export function diffRecords(table: TableName, from: PlainRecord, to: PlainRecord): readonly SetChange[] {
  if (from === to) return []
  const maps: readonly string[] = tableDefinitions[table].maps
  return unionOfKeys(from, to).flatMap((field) => {
    const before = ownValue(from, field)
    const after = ownValue(to, field)
    if (jsonEqual(before, after)) return []
    if (!maps.includes(field) || !isJsonObject(before) || !isJsonObject(after)) {
      return [setChange(table, from.id, [field], before, after)]
    }
    return unionOfKeys(before, after)
      .filter((key) => !jsonEqual(ownValue(before, key), ownValue(after, key)))
      .map((key) => setChange(table, from.id, [field, key], ownValue(before, key), ownValue(after, key)))
  })
}

function diffTables(table: TableName, from: Document, to: Document): readonly Change[] {
  const before = plainTable(from, table)
  const after = plainTable(to, table)
  if (before === after) return []
  return unionOfKeys(before, after).flatMap((id): readonly Change[] => {
    const old = Object.hasOwn(before, id) ? before[id] : undefined
    const new_ = Object.hasOwn(after, id) ? after[id] : undefined
    if (old === undefined) return new_ === undefined ? [] : [{ op: 'add', table, record: typedRecord(new_) }]
    if (new_ === undefined) return [{ op: 'remove', table, record: typedRecord(old) }]
    return diffRecords(table, old, new_)
  })
}

function unionOfKeys(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
}
