import { fail, ok, type Result } from '../base/result.ts'
import { applyChanges, withField } from './apply-changes.ts'
import type { Change } from './change.ts'
import { diffRecords } from './diff-documents.ts'
import type { Document } from './document.ts'
import { type PlainRecord, plainTable, typedRecord } from './plain-record.ts'
import type { Reference } from './record.ts'
import { type Definitions, targetsOf, whereUsed } from './references.ts'
import { type TableName, tableDefinitions } from './tables.ts'

/** A removal that a reference forbids; the same shape as the commands' refusal. */
export interface InUse {
  readonly code: 'in-use'
  readonly id: string
  /** Records that stand in the way, sorted. */
  readonly by: readonly string[]
}

/**
 * What must happen to other records when these are removed: records that cannot be without them go too,
 * and what depends on those in turn; other references are emptied. The removal of `ids` themselves is not
 * in the result. It does not matter whether they are still in the document.
 */
export function consequencesOfRemoval(
  document: Document,
  ids: readonly string[],
  definitions: Definitions = tableDefinitions,
): Result<readonly Change[], InUse> {
  const gone = new Set(ids)
  const cascaded = new Map<string, { readonly table: TableName; readonly record: PlainRecord }>()
  const cleared = new Map<string, { readonly table: TableName; readonly references: Set<Reference> }>()
  const forbidding: { readonly id: string; readonly by: string }[] = []
  const queue = [...gone]
  for (let target = queue.shift(); target !== undefined; target = queue.shift()) {
    for (const use of whereUsed(document, target, definitions)) {
      const record = plainTable(document, use.table)[use.id]
      if (record === undefined || gone.has(use.id)) continue
      switch (use.reference.onRemove) {
        case 'cascade':
          gone.add(use.id)
          queue.push(use.id)
          cascaded.set(use.id, { table: use.table, record })
          break
        case 'clear': {
          const known = cleared.get(use.id) ?? { table: use.table, references: new Set<Reference>() }
          known.references.add(use.reference)
          cleared.set(use.id, known)
          break
        }
        case 'forbid':
          forbidding.push({ id: target, by: use.id })
          break
        case 'keep':
          break
      }
    }
  }
  // A record that goes too stands in nobody's way, whatever the order in which the two were met.
  const obstacle = forbidding.find(({ by }) => !gone.has(by))
  if (obstacle !== undefined) {
    const by = forbidding.filter((other) => other.id === obstacle.id && !gone.has(other.by))
    return fail({ code: 'in-use', id: obstacle.id, by: by.map((other) => other.by).sort() })
  }
  const sets = [...cleared].flatMap(([id, { table, references }]): readonly Change[] => {
    const record = plainTable(document, table)[id]
    if (record === undefined || gone.has(id)) return []
    const emptied = [...references].reduce((current, ref) => without(current, ref, gone), record)
    return diffRecords(table, record, emptied)
  })
  const removes = [...cascaded.values()].map(
    ({ table, record }): Change => ({ op: 'remove', table, record: typedRecord(record) }),
  )
  return ok([...sets, ...removes])
}

/**
 * A command's changes with the consequences of its removals, as one transaction. A record that is removed
 * and added again in the same changes counts as kept.
 */
export function withConsequences(
  document: Document,
  changes: readonly Change[],
): Result<readonly Change[], InUse> {
  if (!changes.some((change) => change.op === 'remove')) return ok(changes)
  const after = applyChanges(document, changes)
  const removed = changes
    .filter((change) => change.op === 'remove')
    .filter(({ table, record }) => !Object.hasOwn(after.tables[table], record.id))
    .map((change) => change.record.id)
  const consequences = consequencesOfRemoval(after, removed)
  return consequences.ok ? ok([...changes, ...consequences.value]) : consequences
}

/** The record with a reference emptied of these targets: dropped from a list, a single one set to null. */
export function without(record: PlainRecord, reference: Reference, gone: ReadonlySet<string>): PlainRecord {
  if (!targetsOf(record, reference).some((target) => gone.has(target))) return record
  const value = record[reference.field]
  const kept = Array.isArray(value)
    ? value.filter((item) => typeof item !== 'string' || !gone.has(item))
    : null
  return withField(record, [reference.field], kept)
}
