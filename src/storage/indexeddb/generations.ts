import { fail, ok, type Result } from '../../base/result.ts'
import type { Document } from '../../model/document.ts'
import { bytesOfRows } from '../log-rows.ts'
import type { ProjectId, StorageError } from '../port.ts'
import { verifyGeneration } from '../recover.ts'
import type { ChunkRow, ManifestRow } from '../rows.ts'
import { sha256 } from '../sha256.ts'
import { chunksOf, generationHash, type Pause } from '../snapshot-bytes.ts'
import type { Connection, Database } from './database.ts'
import { logUpTo, rowsBeforeGeneration, rowsOf, rowsOfGeneration } from './key-ranges.ts'
import { toStorageError } from './to-storage-error.ts'
import { write } from './write.ts'

/** Generations that are kept: the newest may turn out unreadable, and so may the one before. */
export const generationsKept = 3

export interface GenerationInput {
  readonly project: ProjectId
  readonly generation: number
  readonly document: Document
  readonly revision: number
  readonly createdAt: string
  readonly schemaVersion: number
}

/** Takes chunk rows as they are made; an error ends the generation. */
export type ChunkSink = (rows: readonly ChunkRow[]) => Promise<StorageError | null>

/** Makes the chunks of a generation, hands them on in batches, and gives the manifest to be written last. */
export async function makeGeneration(
  { project, generation, document, revision, createdAt, schemaVersion }: GenerationInput,
  pause: Pause,
  sink: ChunkSink,
): Promise<Result<ManifestRow, StorageError>> {
  const hashes: Promise<string>[] = []
  let batch: ChunkRow[] = []
  let bytes = 0
  for await (const data of chunksOf(document, pause)) {
    batch.push({ project, generation, index: hashes.length, data })
    hashes.push(sha256(data))
    bytes += data.byteLength
    if (batch.length < chunksPerWrite) continue
    const error = await sink(batch)
    if (error !== null) return fail(error)
    batch = []
  }
  const error = batch.length === 0 ? null : await sink(batch)
  if (error !== null) return fail(error)
  const numbers = { revision, schemaVersion, bytes, chunks: hashes.length }
  const hash = await generationHash(numbers, await Promise.all(hashes))
  return ok({ project, generation, createdAt, ...numbers, hash })
}

/** A number that no rows, whole or left over, have been written under. */
export async function nextGeneration(database: Database, project: ProjectId): Promise<number> {
  const transaction = database.transaction(['manifests', 'chunks'])
  const manifest = await transaction.objectStore('manifests').openKeyCursor(rowsOf(project), 'prev')
  const chunk = await transaction.objectStore('chunks').openKeyCursor(rowsOf(project), 'prev')
  return Math.max(manifest?.key[1] ?? 0, chunk?.key[1] ?? 0) + 1
}

/** Reads a generation back and checks it; null when it is whole, else what is wrong. */
export async function checkGeneration(
  database: Database,
  project: ProjectId,
  generation: number,
): Promise<string | null> {
  const transaction = database.transaction(['manifests', 'chunks'])
  const [manifest, chunks] = await Promise.all([
    transaction.objectStore('manifests').get([project, generation]),
    transaction.objectStore('chunks').getAll(rowsOfGeneration(project, generation)),
  ])
  const verified = await verifyGeneration(manifest, chunks)
  return 'problem' in verified ? verified.problem : null
}

/**
 * Removes what the newest three generations do not need: older ones, left-over chunks, and the log before
 * the oldest of them, but never the log's last revision. Gives the bytes that remain.
 */
export async function prune(
  connection: Connection,
  project: ProjectId,
): Promise<Result<number, StorageError>> {
  try {
    const transaction = connection.database.transaction(['manifests', 'log'])
    const manifests = await transaction.objectStore('manifests').getAll(rowsOf(project))
    const log = await transaction.objectStore('log').getAll(rowsOf(project))
    const kept = manifests.slice(-generationsKept)
    const oldest = kept[0]
    const last = log.at(-1)?.revision
    if (oldest === undefined || last === undefined) return ok(bytesOfRows(log))
    const upTo = Math.min(oldest.revision, last - 1)
    const pruned = await write(connection, ['manifests', 'chunks', 'log'], (removal) => {
      removal.objectStore('manifests').delete(rowsBeforeGeneration(project, oldest.generation))
      removal.objectStore('chunks').delete(rowsBeforeGeneration(project, oldest.generation))
      removal.objectStore('log').delete(logUpTo(project, upTo))
    })
    if (!pruned.ok) return pruned
    const snapshots = kept.reduce((sum, { bytes }) => sum + bytes, 0)
    return ok(snapshots + bytesOfRows(log.filter(({ revision }) => revision > upTo)))
  } catch (error) {
    return fail(toStorageError(error))
  }
}

/** 640 KiB a transaction: few enough to leave room for the log's writes in between. */
const chunksPerWrite = 16
