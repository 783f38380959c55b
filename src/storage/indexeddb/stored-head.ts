import type { ProjectId } from '../port.ts'
import { headRow, manifestRow } from '../rows.ts'
import type { Database } from './database.ts'
import { rowsOf } from './key-ranges.ts'

export interface StoredHead {
  /** The newest revision that anything stored tells of; null when the project is gone. */
  readonly head: number | null
  /** The revision of the log's last row. Below `head` when the end of the log was lost. */
  readonly log: number
}

/** Rejects when the database cannot be read. */
export async function storedHead(database: Database, id: ProjectId): Promise<StoredHead> {
  const transaction = database.transaction(['projects', 'heads', 'manifests', 'log'])
  const [project, head, manifests, last] = await Promise.all([
    transaction.objectStore('projects').getKey(id),
    transaction.objectStore('heads').get(id),
    transaction.objectStore('manifests').getAll(rowsOf(id)),
    transaction.objectStore('log').openKeyCursor(rowsOf(id), 'prev'),
  ])
  if (project === undefined) return { head: null, log: -1 }
  const noted = headRow.safeParse(head)
  const bases = manifests.map((row) => {
    const manifest = manifestRow.safeParse(row)
    return manifest.success ? manifest.data.revision : 0
  })
  const log = last?.key[1] ?? -1
  return { head: Math.max(log, noted.success ? noted.data.revision : 0, ...bases), log }
}
