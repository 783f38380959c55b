import { applyChanges } from './apply-changes.ts'
import type { Change } from './change.ts'
import { diffRecords } from './diff-documents.ts'
import { type Document, list } from './document.ts'
import { without } from './integrity.ts'
import { addRecord, removeRecord } from './make-changes.ts'
import { newRecord } from './new-record.ts'
import { type PlainRecord, plainRecord } from './plain-record.ts'
import type { Reference } from './record.ts'
import { isResolved, targetsOf } from './references.ts'
import { type TableName, tableDefinitions, tableNames } from './tables.ts'

/** One thing that was put right in a document, as data; shown to people, never silent. */
export type Repair =
  | { readonly kind: 'model-added' }
  | { readonly kind: 'diagram-added'; readonly id: string }
  /** The record could not be without what it names, so it was taken out. */
  | {
      readonly kind: 'record-removed'
      readonly table: TableName
      readonly id: string
      readonly field: string
      readonly target: string
    }
  | {
      readonly kind: 'reference-cleared'
      readonly table: TableName
      readonly id: string
      readonly field: string
      readonly target: string
    }
  /** The same subject stood twice in one diagram; the placement `kept` stays. */
  | { readonly kind: 'placement-removed'; readonly id: string; readonly kept: string }
  /** The file had a part that this version does not know and cannot keep. */
  | { readonly kind: 'part-dropped'; readonly key: string }
  /** A knowledge pack that the file carries is not one that can be used; `path` leads to what is wrong in it. */
  | { readonly kind: 'pack-dropped'; readonly id: string; readonly path: string }

/** A document in which every reference is good, and what had to be done for it. Repairing twice changes nothing more. */
export interface Repaired {
  readonly document: Document
  readonly repairs: readonly Repair[]
}

/**
 * Puts right what an edit can never cause but a file, a merge or another program can: a missing record
 * about the model, no diagram, references to what is not there or is of the wrong type, a subject that is
 * placed twice in a diagram. A sound document comes back as the same object.
 */
export function repair(document: Document): Repaired {
  const repairs: Repair[] = []
  let current = withMainRecords(document, repairs)
  for (let changes = danglingChanges(current, repairs); changes.length > 0; ) {
    current = applyChanges(current, changes)
    changes = danglingChanges(current, repairs)
  }
  return { document: withoutDoublePlacements(current, repairs), repairs }
}

function withMainRecords(document: Document, repairs: Repair[]): Document {
  const changes: Change[] = []
  if (list(document, 'model').length === 0) {
    changes.push(addRecord(newRecord('model', { id: 'model:main', createdAt: '1970-01-01T00:00:00Z' })))
    repairs.push({ kind: 'model-added' })
  }
  if (list(document, 'diagram').length === 0) {
    changes.push(addRecord(newRecord('diagram', { id: 'diagram:main', name: 'Main diagram' })))
    repairs.push({ kind: 'diagram-added', id: 'diagram:main' })
  }
  return applyChanges(document, changes)
}

/** One pass; what it removes may leave others dangling, so it is repeated until there is nothing to do. */
function danglingChanges(document: Document, repairs: Repair[]): readonly Change[] {
  return tableNames.flatMap((table) =>
    list(document, table).flatMap((typed): readonly Change[] => {
      const record = plainRecord(typed)
      const fixed = withoutDangling(document, table, record, repairs)
      if (fixed === record) return []
      return fixed === null ? [removeRecord(typed)] : diffRecords(table, record, fixed)
    }),
  )
}

function withoutDangling(
  document: Document,
  table: TableName,
  record: PlainRecord,
  repairs: Repair[],
): PlainRecord | null {
  const references: readonly Reference[] = tableDefinitions[table].references
  let fixed = record
  for (const reference of references) {
    if (reference.onRemove === 'keep') continue
    for (const target of new Set(targetsOf(record, reference))) {
      if (isResolved(document, reference, target)) continue
      const place = { table, id: record.id, field: reference.field, target }
      if (reference.onRemove === 'cascade') {
        repairs.push({ kind: 'record-removed', ...place })
        return null
      }
      repairs.push({ kind: 'reference-cleared', ...place })
      fixed = without(fixed, reference, new Set([target]))
    }
  }
  return fixed
}

function withoutDoublePlacements(document: Document, repairs: Repair[]): Document {
  const first = new Map<string, string>()
  const changes: Change[] = []
  for (const placement of list(document, 'placement')) {
    const key = `${placement.diagram} ${placement.subject}`
    const kept = first.get(key)
    if (kept === undefined) {
      first.set(key, placement.id)
    } else {
      changes.push(removeRecord(placement))
      repairs.push({ kind: 'placement-removed', id: placement.id, kept })
    }
  }
  return applyChanges(document, changes)
}
