import { fail, ok, type Result } from '../../base/result.ts'
import type { Damage, OpenedProject, ProjectId, StorageError } from '../port.ts'
import { openGeneration, type StoredState } from '../recover.ts'
import { headRow } from '../rows.ts'
import type { Database } from './database.ts'
import { rowsOf, rowsOfGeneration } from './key-ranges.ts'
import { toStorageError } from './to-storage-error.ts'

/**
 * The project's newest state: the newest generation that verifies, and the log after it. Each generation is
 * read with the whole log in one transaction, so that a writer in another tab cannot get in between.
 */
export async function readProject(
  database: Database,
  id: ProjectId,
): Promise<Result<OpenedProject, StorageError>> {
  const damage: Damage[] = []
  try {
    for (let nth = 0; ; nth++) {
      const stored = await readState(database, id, nth)
      if (stored === 'no-project') return fail({ code: 'not-found', project: id })
      if (stored === 'no-generation') return fail({ code: 'corrupt', project: id, damage })
      const opened = await openGeneration(stored, damage)
      if (!('problem' in opened)) return ok(opened)
      damage.push({ code: 'generation', generation: stored.generation, detail: opened.problem })
    }
  } catch (error) {
    return fail(toStorageError(error))
  }
}

/** The generation that is `nth` from the newest, 0 being the newest. */
async function readState(
  database: Database,
  id: ProjectId,
  nth: number,
): Promise<StoredState | 'no-project' | 'no-generation'> {
  const transaction = database.transaction(['projects', 'heads', 'manifests', 'chunks', 'log'])
  const [project, head, keys, log] = await Promise.all([
    transaction.objectStore('projects').getKey(id),
    transaction.objectStore('heads').get(id),
    transaction.objectStore('manifests').getAllKeys(rowsOf(id)),
    transaction.objectStore('log').getAll(rowsOf(id)),
  ])
  if (project === undefined) return 'no-project'
  const generation = keys.at(-1 - nth)?.[1]
  const oldestKey = keys[0]
  if (generation === undefined || oldestKey === undefined) return 'no-generation'
  const [manifest, oldest, chunks] = await Promise.all([
    transaction.objectStore('manifests').get([id, generation]),
    transaction.objectStore('manifests').get(oldestKey),
    transaction.objectStore('chunks').getAll(rowsOfGeneration(id, generation)),
  ])
  const noted = headRow.safeParse(head)
  return {
    generation,
    manifest,
    chunks,
    log,
    notedHead: noted.success ? noted.data.revision : null,
    oldestBase: oldest?.revision ?? 0,
  }
}
