import { fail, ok, type Result } from '../../base/result.ts'
import { encodeTransaction } from '../log-rows.ts'
import type { NewProject, ProjectSummary, StorageError } from '../port.ts'
import type { ChunkRow, HeadRow } from '../rows.ts'
import type { Pause } from '../snapshot-bytes.ts'
import { summaryOf, titleOf } from '../summaries.ts'
import { type Connection, storeNames } from './database.ts'
import { makeGeneration } from './generations.ts'
import { write } from './write.ts'

/** Stores a new project with its first generation, in one transaction. */
export async function createProject(
  connection: Connection,
  { id, document, schemaVersion }: Required<NewProject>,
  { now, pause }: { readonly now: () => string; readonly pause: Pause },
): Promise<Result<{ readonly summary: ProjectSummary; readonly head: HeadRow }, StorageError>> {
  const chunks: ChunkRow[] = []
  const createdAt = now()
  const manifest = await makeGeneration(
    { project: id, generation: 1, document, revision: 0, createdAt, schemaVersion },
    pause,
    async (rows) => {
      chunks.push(...rows)
      return null
    },
  )
  if (!manifest.ok) return manifest
  const project = { id, createdAt, trashedAt: null }
  const { bytes } = manifest.value
  const head = { id, title: titleOf(document), editedAt: createdAt, revision: 0, bytes, schemaVersion }
  const written = await write(connection, storeNames, (transaction) => {
    transaction.objectStore('projects').add(project)
    transaction.objectStore('heads').put(head)
    for (const row of encodeTransaction(id, schemaVersion, { revision: 0, changes: [] })) {
      transaction.objectStore('log').put(row)
    }
    for (const chunk of chunks) transaction.objectStore('chunks').put(chunk)
    transaction.objectStore('manifests').put(manifest.value)
  })
  if (!written.ok) return written
  if (written.value === 'taken') return fail({ code: 'exists', project: id })
  return ok({ summary: summaryOf(id, project, head), head })
}
