import { fail, ok, type Result } from '../../base/result.ts'
import type { ProjectId, ProjectSummary, StorageError } from '../port.ts'
import { byLastEdit, summaryOf } from '../summaries.ts'
import { type Connection, storeNames } from './database.ts'
import { rowsOf } from './key-ranges.ts'
import { toStorageError } from './to-storage-error.ts'
import { write } from './write.ts'

/** All projects, trashed ones included, last edited first. Reads two small rows for each. */
export async function listProjects({
  database,
}: Connection): Promise<Result<readonly ProjectSummary[], StorageError>> {
  try {
    const transaction = database.transaction(['projects', 'heads'])
    const projects = transaction.objectStore('projects')
    const [ids, rows, heads] = await Promise.all([
      projects.getAllKeys(),
      projects.getAll(),
      transaction.objectStore('heads').getAll(),
    ])
    const headById = new Map(heads.map((head) => [head.id, head]))
    return ok(ids.map((id, index) => summaryOf(id, rows[index], headById.get(id))).sort(byLastEdit))
  } catch (error) {
    return fail(toStorageError(error))
  }
}

/** Marks a project as deleted, or with null as in use again. */
export async function setTrashed(
  connection: Connection,
  id: ProjectId,
  trashedAt: string | null,
): Promise<Result<null, StorageError>> {
  try {
    const row = await connection.database.get('projects', id)
    if (row === undefined) return fail({ code: 'not-found', project: id })
    const written = await write(connection, ['projects'], (transaction) => {
      transaction.objectStore('projects').put({ ...row, trashedAt })
    })
    return written.ok ? ok(null) : written
  } catch (error) {
    return fail(toStorageError(error))
  }
}

/** Removes every row of a project. */
export async function purgeProject(
  connection: Connection,
  id: ProjectId,
): Promise<Result<null, StorageError>> {
  const written = await write(connection, storeNames, (transaction) => {
    for (const store of ['projects', 'heads']) transaction.objectStore(store).delete(id)
    for (const store of ['log', 'chunks', 'manifests']) transaction.objectStore(store).delete(rowsOf(id))
  })
  return written.ok ? ok(null) : written
}
