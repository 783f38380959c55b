import type { Document } from '../model/document.ts'
import { type Repair, repair } from '../model/repair.ts'
import { tableNames } from '../model/tables.ts'
import type { RawTables } from './snapshot-bytes.ts'

/** Version of the document's format that this code writes. */
export const schemaVersion = 1

export interface Revived {
  readonly document: Document
  readonly repairs: readonly Repair[]
  readonly migrated: boolean
}

export function reviveDocument(tables: RawTables, version: number): Revived {
  const complete: { [table: string]: unknown } = { ...tables }
  for (const name of tableNames) complete[name] ??= {}
  const repaired = repair({ tables: complete as unknown as Document['tables'] })
  return { ...repaired, migrated: version < schemaVersion }
}
