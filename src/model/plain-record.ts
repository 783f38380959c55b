import type { Json } from '../base/json.ts'
import type { Document } from './document.ts'
import { type AnyRecord, type TableName, tableDefinitions } from './tables.ts'

/**
 * Records seen as plain JSON objects, for the code that works on every table alike (changes, integrity,
 * the file). Fields that a newer version added are in here too, although the types do not know them.
 */
export interface PlainRecord {
  readonly id: string
  readonly [field: string]: Json
}

export interface PlainTable {
  readonly [id: string]: PlainRecord
}

export function plainRecord(record: AnyRecord): PlainRecord {
  return record as PlainRecord
}

export function plainTable(document: Document, table: TableName): PlainTable {
  return document.tables[table] as PlainTable
}

/** Gives a record its type back; the caller has made it from a record of that table. */
export function typedRecord(record: PlainRecord): AnyRecord {
  return record as unknown as AnyRecord
}

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tableDefinitions, name)
}
