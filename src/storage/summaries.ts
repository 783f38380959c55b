import type { Document } from '../model/document.ts'
import { list } from '../model/document.ts'
import type { ProjectSummary, Transaction } from './port.ts'
import { schemaVersion } from './revive-document.ts'
import { headRow, projectRow } from './rows.ts'

/** Title of the model in a document; empty when it has none. */
export function titleOf(document: Document): string {
  return list(document, 'model')[0]?.title ?? ''
}

/** The title after these transactions. */
export function titleAfter(title: string, transactions: readonly Transaction[]): string {
  let current = title
  for (const { changes } of transactions) {
    for (const change of changes) {
      if (change.table !== 'model') continue
      if (change.op === 'add' && 'title' in change.record) current = change.record.title
      if (change.op === 'set' && change.path[0] === 'title' && typeof change.to === 'string') {
        current = change.to
      }
    }
  }
  return current
}

/** The same document under another title. */
export function withTitle(document: Document, title: string): Document {
  const model = Object.fromEntries(
    Object.entries(document.tables.model).map(([id, record]) => [id, { ...record, title }]),
  )
  return { ...document, tables: { ...document.tables, model } }
}

/** A project's entry in the list. Rows that cannot be read leave the project in the list, with what is known. */
export function summaryOf(id: string, project: unknown, head: unknown): ProjectSummary {
  const row = projectRow.safeParse(project)
  const newest = headRow.safeParse(head)
  const createdAt = row.success ? row.data.createdAt : '1970-01-01T00:00:00.000Z'
  return {
    id,
    title: newest.success ? newest.data.title : '',
    createdAt,
    editedAt: newest.success ? newest.data.editedAt : createdAt,
    bytes: newest.success ? newest.data.bytes : 0,
    schemaVersion: newest.success ? newest.data.schemaVersion : schemaVersion,
    trashedAt: row.success ? row.data.trashedAt : null,
  }
}

/** Last edited first; ties by id, so that the order is the same each time. */
export function byLastEdit(a: ProjectSummary, b: ProjectSummary): number {
  if (a.editedAt !== b.editedAt) return a.editedAt < b.editedAt ? 1 : -1
  return a.id < b.id ? -1 : 1
}
