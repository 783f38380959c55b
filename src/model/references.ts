import type { Json } from '../base/json.ts'
import { isJsonObject } from '../base/json-equal.ts'
import { type Document, tableOf } from './document.ts'
import { type PlainRecord, plainTable } from './plain-record.ts'
import type { RecordDefinition, Reference } from './record.ts'
import { type TableName, tableDefinitions, tableNames } from './tables.ts'

/** One place where a record names another. */
export interface Use {
  readonly table: TableName
  readonly id: string
  readonly reference: Reference
  readonly target: string
}

/** Definitions by table; a parameter so that every behaviour can be tested, also those that no table uses yet. */
export type Definitions = { readonly [N in TableName]: Pick<RecordDefinition, 'references'> }

/** Where a record is named by others, sorted by table and id. Built once per version of a table. */
export function whereUsed(
  document: Document,
  id: string,
  definitions: Definitions = tableDefinitions,
): readonly Use[] {
  return tableNames.flatMap((table) => usesIn(document, table, definitions).get(id) ?? [])
}

/** The ids that a field names: of a list each one, of a single id that one, else none. */
export function targetsOf(record: PlainRecord, reference: Reference): readonly string[] {
  const value: Json | undefined = record[reference.field]
  const values = reference.many === true ? (Array.isArray(value) ? value : []) : [value]
  return values.filter((item): item is string => typeof item === 'string' && isReferenceTo(reference, item))
}

/** Whether a value counts as a reference: finding ids that a rule made do not. */
function isReferenceTo(reference: Reference, value: string): boolean {
  return reference.orForeign !== true || reference.to.includes(tableOf(value))
}

/** Whether the record is there and in a table that the reference may point into. */
export function isResolved(document: Document, reference: Reference, target: string): boolean {
  const table = tableOf(target)
  const records = (document.tables as { readonly [table: string]: unknown })[table]
  return reference.to.includes(table) && isJsonObject(records) && Object.hasOwn(records, target)
}

function usesIn(document: Document, table: TableName, definitions: Definitions): Index {
  const { references } = definitions[table]
  const records = plainTable(document, table)
  const known = indexes.get(records)
  if (known?.references === references) return known.index
  const index = new Map<string, Use[]>()
  for (const id of references.length === 0 ? [] : Object.keys(records).sort()) {
    const record = records[id]
    for (const reference of record === undefined ? [] : references) {
      for (const target of new Set(targetsOf(record as PlainRecord, reference))) {
        const uses = index.get(target)
        if (uses === undefined) index.set(target, [{ table, id, reference, target }])
        else uses.push({ table, id, reference, target })
      }
    }
  }
  indexes.set(records, { references, index })
  return index
}

type Index = ReadonlyMap<string, readonly Use[]>
const indexes = new WeakMap<object, { readonly references: readonly Reference[]; readonly index: Index }>()
