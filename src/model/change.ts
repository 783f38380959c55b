import type { Json } from '../base/json.ts'
import type { AnyRecord, TableName } from './tables.ts'

/**
 * The only way a document changes. Each change carries what it replaces, so that it can be inverted,
 * shown as a difference, and checked when it is replayed elsewhere. All are plain JSON.
 */
export type Change =
  | { readonly op: 'add'; readonly table: TableName; readonly record: AnyRecord }
  | { readonly op: 'remove'; readonly table: TableName; readonly record: AnyRecord }
  | SetChange

export interface SetChange {
  readonly op: 'set'
  readonly table: TableName
  readonly id: string
  /** `[field]`, or `[field, key]` for an entry of a map field such as `properties`. */
  readonly path: readonly [string] | readonly [string, string]
  /** Absent (undefined) means: the field or entry is not there. */
  readonly from?: Json
  readonly to?: Json
}
