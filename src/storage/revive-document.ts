import type { Json } from '../base/json.ts'
import { isJsonObject } from '../base/json-equal.ts'
import type { Document } from '../model/document.ts'
import { currentVersion, migrateFile } from '../model/migrations/ladder.ts'
import { type Repair, repair } from '../model/repair.ts'
import { tableNames } from '../model/tables.ts'
import type { RawTables } from './snapshot-bytes.ts'

/** Version of the document's format that this code writes; above it, projects are only read. */
export const schemaVersion = currentVersion

export interface Revived {
  readonly document: Document
  readonly repairs: readonly Repair[]
  /** The tables were of an older version. */
  readonly migrated: boolean
}

/**
 * A document from tables that were stored by `version` of the format: migrated up to `target`, with its
 * references repaired. Records are not validated one by one again: hashes and checksums vouch that they are
 * what the editor held.
 * @throws when a table is none, or a migration cannot cope with it
 */
export function reviveDocument(tables: RawTables, version: number, target: number = schemaVersion): Revived {
  const migrated = version < target
  const file = migrated
    ? migrateFile({ version, tables: tables as Json }, version, undefined, target)
    : { tables: tables as Json }
  if (!isJsonObject(file.tables)) throw new Error('no tables')
  const complete: { [table: string]: Json } = { ...file.tables }
  for (const name of tableNames) {
    complete[name] ??= {}
    if (!isJsonObject(complete[name])) throw new Error(`"${name}" is no table`)
  }
  return { ...repair({ tables: complete as unknown as Document['tables'] }), migrated }
}
