import type { AnyRecord, RecordOf, TableName } from './tables.ts'

/**
 * A threat model: tables of flat records. Immutable; an edit copies one table and shares the others, so
 * that "has this table changed?" is an identity check.
 */
export interface Document {
  readonly tables: { readonly [N in TableName]: Table<N> }
}

export type Table<N extends TableName> = { readonly [id: string]: RecordOf<N> }

/** The record, or undefined when there is none with this id. */
export function get<N extends TableName>(document: Document, table: N, id: string): RecordOf<N> | undefined {
  const records: Table<N> = document.tables[table]
  return Object.hasOwn(records, id) ? records[id] : undefined
}

/** All records of a table, sorted by id. Memoised by the table's identity. */
export function list<N extends TableName>(document: Document, table: N): readonly RecordOf<N>[] {
  const records: Table<N> = document.tables[table]
  const known = sortedLists.get(records)
  if (known !== undefined) return known as readonly RecordOf<N>[]
  const sorted = Object.keys(records)
    .sort()
    .map((id) => records[id] as RecordOf<N>)
  sortedLists.set(records, sorted as readonly AnyRecord[])
  return sorted
}

/** The table that an id belongs to, by its prefix. */
export function tableOf(id: string): string {
  return id.slice(0, id.indexOf(':'))
}

const sortedLists = new WeakMap<object, readonly AnyRecord[]>()
