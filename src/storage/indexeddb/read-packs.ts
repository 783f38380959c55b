import { fail, ok, type Result } from '../../base/result.ts'
import { joinChunks, storedPacks } from '../pack-rows.ts'
import type { PackStoreError, StoredPack } from '../pack-store.ts'
import { sha256 } from '../sha256.ts'
import type { Connection } from './database.ts'
import { chunksOfPack } from './key-ranges.ts'
import { toStorageError } from './to-storage-error.ts'

/** All own packs, by name. Reads no contents. */
export async function listPacks({
  database,
}: Connection): Promise<Result<readonly StoredPack[], PackStoreError>> {
  try {
    const transaction = database.transaction(['packs', 'packVersions'])
    const [packs, versions] = await Promise.all([
      transaction.objectStore('packs').getAll(),
      transaction.objectStore('packVersions').getAll(),
    ])
    return ok(storedPacks(packs, versions))
  } catch (error) {
    return fail(toStorageError(error))
  }
}

/** The bytes with this hash; what does not hash to it is damaged and not given out. */
export async function readPackBytes(
  { database }: Connection,
  hash: string,
): Promise<Result<Uint8Array, PackStoreError>> {
  try {
    const rows = await database.getAll('packChunks', chunksOfPack(hash))
    const bytes = joinChunks(rows)
    if (rows.length === 0 || bytes === null || (await sha256(bytes)) !== hash) {
      return fail({ code: 'not-found', project: hash })
    }
    return ok(bytes)
  } catch (error) {
    return fail(toStorageError(error))
  }
}
