import type { IDBPTransaction } from 'idb'
import { fail, ok, type Result } from '../../base/result.ts'
import { packChunks, storedPacks } from '../pack-rows.ts'
import type { PackContent, PackStoreError, StoredDraft, StoredVersion } from '../pack-store.ts'
import { sha256 } from '../sha256.ts'
import { type Connection, databaseVersion, packStores, type Schema } from './database.ts'
import { chunksOfPack } from './key-ranges.ts'
import { toStorageError } from './to-storage-error.ts'

type Writing = IDBPTransaction<Schema, ['packs', 'packVersions', 'packChunks'], 'readwrite'>

/** The draft with its bytes; the bytes of the draft before go, unless they were published. */
export async function saveDraft(
  connection: Connection,
  { id, name, version, bytes, after }: PackContent & { readonly after: string | null },
  editedAt: string,
): Promise<Result<StoredDraft, PackStoreError>> {
  const hash = await sha256(bytes)
  return writing(connection, async (transaction) => {
    const packs = transaction.objectStore('packs')
    const known = await packs.get(id)
    const before = known?.draft?.hash ?? null
    if (before !== after) return fail({ code: 'changed-elsewhere' })
    const draft: StoredDraft = { version, hash, editedAt }
    await packs.put({ id, name, draft, trashedAt: known?.trashedAt ?? null })
    await putChunks(transaction, hash, bytes)
    if (before !== null && before !== hash) await dropUnlessPublished(transaction, before)
    return ok(draft)
  })
}

/** A version for good, in the same bytes as the draft that it was. */
export async function publishPack(
  connection: Connection,
  { id, name, version, bytes }: PackContent,
  publishedAt: string,
): Promise<Result<StoredVersion, PackStoreError>> {
  const hash = await sha256(bytes)
  return writing(connection, async (transaction) => {
    const versions = transaction.objectStore('packVersions')
    const known = await versions.get(hash)
    if (known !== undefined) return ok({ version, hash, publishedAt: known.publishedAt })
    const others = await versions.getAll()
    if (others.some((row) => row.pack === id && row.version === version)) {
      return fail({ code: 'version-taken', version })
    }
    await versions.put({ hash, pack: id, name, version, publishedAt })
    await putChunks(transaction, hash, bytes)
    return ok({ version, hash, publishedAt })
  })
}

/** Marks a pack as deleted, or with null as in use again. */
export function markPack(
  connection: Connection,
  id: string,
  trashedAt: string | null,
): Promise<Result<null, PackStoreError>> {
  return writing(connection, async (transaction) => {
    const packs = await transaction.objectStore('packs').getAll()
    const versions = await transaction.objectStore('packVersions').getAll()
    const known = storedPacks(packs, versions).find((pack) => pack.id === id)
    if (known === undefined) return fail({ code: 'not-found', project: id })
    const { name, draft } = known
    await transaction
      .objectStore('packs')
      .put({ id, name, draft: draft === null ? null : { ...draft }, trashedAt })
    return ok(null)
  })
}

/** Removes every row of a pack that was deleted then. */
export function purgePack(
  connection: Connection,
  id: string,
  trashedAt: string,
): Promise<Result<null, PackStoreError>> {
  return writing(connection, async (transaction) => {
    const row = await transaction.objectStore('packs').get(id)
    const hasVersions = (await transaction.objectStore('packVersions').getAll()).some(
      ({ pack }) => pack === id,
    )
    if (row === undefined && !hasVersions) return ok(null)
    if (row?.trashedAt !== trashedAt) return fail({ code: 'changed-elsewhere' })
    const { draft } = row
    await transaction.objectStore('packs').delete(id)
    const versions = transaction.objectStore('packVersions')
    for (const { hash, pack } of await versions.getAll()) {
      if (pack !== id) continue
      await versions.delete(hash)
      await transaction.objectStore('packChunks').delete(chunksOfPack(hash))
    }
    if (draft !== null) await transaction.objectStore('packChunks').delete(chunksOfPack(draft.hash))
    return ok(null)
  })
}

async function putChunks(transaction: Writing, hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const chunks = transaction.objectStore('packChunks')
  for (const chunk of packChunks(hash, bytes)) await chunks.put({ ...chunk })
}

async function dropUnlessPublished(transaction: Writing, hash: string): Promise<void> {
  const published = await transaction.objectStore('packVersions').getKey(hash)
  if (published === undefined) await transaction.objectStore('packChunks').delete(chunksOfPack(hash))
}

/** One transaction over all stores of packs, strictly durable; a refusal leaves everything as it was. */
async function writing<T>(
  { database, newerVersion }: Connection,
  run: (transaction: Writing) => Promise<Result<T, PackStoreError>>,
): Promise<Result<T, PackStoreError>> {
  if (newerVersion !== null) {
    return fail({ code: 'version', found: newerVersion, supported: databaseVersion })
  }
  try {
    const transaction = database.transaction(packStores, 'readwrite', { durability: 'strict' })
    const finished = transaction.done
    // Handled below; without this an abort would count as unhandled while `run` is awaited.
    finished.catch(() => {})
    const result = await run(transaction)
    if (!result.ok) {
      transaction.abort()
      await finished.catch(() => {})
      return result
    }
    await finished
    return result
  } catch (error) {
    return fail(toStorageError(error))
  }
}
