import { fail, ok, type Result } from '../../base/result.ts'
import { encodeTransaction } from '../log-rows.ts'
import type { ProjectId, SnapshotInput, StorageError } from '../port.ts'
import { schemaVersion } from '../revive-document.ts'
import { headRow } from '../rows.ts'
import type { Pause } from '../snapshot-bytes.ts'
import type { Connection } from './database.ts'
import { checkGeneration, makeGeneration, nextGeneration, prune } from './generations.ts'
import { rowsOfGeneration } from './key-ranges.ts'
import { storedHead } from './stored-head.ts'
import { toStorageError } from './to-storage-error.ts'
import { write } from './write.ts'

/**
 * A new generation, step by step: chunks, then the manifest, then reading it back, and only then pruning.
 * Wherever this stops, the generations before it are whole, and so is the log on top of them. The log may
 * grow meanwhile. Gives the bytes that the project takes afterwards.
 */
export async function writeSnapshot(
  connection: Connection,
  project: ProjectId,
  { document, revision, head }: SnapshotInput,
  { now, pause }: { readonly now: () => string; readonly pause: Pause },
): Promise<Result<{ readonly bytes: number }, StorageError>> {
  const { database } = connection
  try {
    const { head: found, log } = await storedHead(database, project)
    if (found !== head) return fail({ code: 'conflict', expected: head, found })
    const generation = await nextGeneration(database, project)
    const input = { project, generation, document, revision, createdAt: now(), schemaVersion }
    const manifest = await makeGeneration(input, pause, async (rows) => {
      const written = await write(connection, ['chunks'], (transaction) => {
        for (const row of rows) transaction.objectStore('chunks').put(row)
      })
      return written.ok ? null : written.error
    })
    if (!manifest.ok) {
      await dropGeneration(connection, project, generation)
      return manifest
    }
    const written = await write(connection, ['manifests', 'log'], (transaction) => {
      transaction.objectStore('manifests').put(manifest.value)
      if (log === revision) return
      // The log always has a row at its head: it is what the next write compares itself with.
      for (const row of encodeTransaction(project, schemaVersion, { revision, changes: [] })) {
        transaction.objectStore('log').add(row)
      }
    })
    if (!written.ok || written.value === 'taken') await dropGeneration(connection, project, generation)
    if (!written.ok) return written
    if (written.value === 'taken') {
      return fail({ code: 'conflict', expected: head, found: (await storedHead(database, project)).head })
    }
    const problem = await checkGeneration(database, project, generation)
    if (problem !== null) {
      await dropGeneration(connection, project, generation, log === revision ? undefined : revision)
      return fail({ code: 'failed', detail: `snapshot reads back differently: ${problem}` })
    }
    const bytes = await prune(connection, project)
    if (bytes.ok) await noteBytes(connection, project, bytes.value)
    // The document is safe even if nothing could be pruned; the next snapshot prunes again.
    return ok({ bytes: bytes.ok ? bytes.value : manifest.value.bytes })
  } catch (error) {
    return fail(toStorageError(error))
  }
}

/** Gives back the room that an unfinished generation takes, which matters most when there is none left. */
async function dropGeneration(
  connection: Connection,
  project: ProjectId,
  generation: number,
  marker?: number,
): Promise<void> {
  await write(connection, ['manifests', 'chunks', 'log'], (transaction) => {
    transaction.objectStore('manifests').delete([project, generation])
    transaction.objectStore('chunks').delete(rowsOfGeneration(project, generation))
    if (marker !== undefined) transaction.objectStore('log').delete([project, marker, 0])
  })
}

/** Only for the project list; the next edit notes it again. */
async function noteBytes({ database }: Connection, project: ProjectId, bytes: number): Promise<void> {
  const transaction = database.transaction('heads', 'readwrite')
  const row = headRow.safeParse(await transaction.store.get(project))
  if (row.success) await transaction.store.put({ ...row.data, bytes })
  await transaction.done
}
