import { unwrap } from 'idb'
import { fail, ok, type Result } from '../../base/result.ts'
import type { StorageError } from '../port.ts'
import type { Connection, storeNames } from './database.ts'
import { databaseVersion } from './database.ts'
import { toStorageError } from './to-storage-error.ts'

type StoreName = (typeof storeNames)[number]

/**
 * Runs one write with strict durability: every request is placed and the commit asked for before this
 * returns, so that nothing more of the page is needed for it to happen. Resolves when it is on disk.
 * `taken` when a key that was to be added is there: nothing was written.
 */
export async function write(
  { database, newerVersion }: Connection,
  stores: readonly StoreName[],
  place: (transaction: IDBTransaction) => void,
): Promise<Result<'done' | 'taken', StorageError>> {
  if (newerVersion !== null) {
    return fail({ code: 'version', found: newerVersion, supported: databaseVersion })
  }
  try {
    const transaction = unwrap(database).transaction(stores, 'readwrite', { durability: 'strict' })
    const finished = completion(transaction)
    try {
      place(transaction)
      transaction.commit()
    } catch (error) {
      transaction.abort()
      await finished
      throw error
    }
    return await finished
  } catch (error) {
    return fail(toStorageError(error))
  }
}

function completion(transaction: IDBTransaction): Promise<Result<'done' | 'taken', StorageError>> {
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve(ok('done'))
    transaction.onabort = () => {
      const { error } = transaction
      if (error?.name === 'ConstraintError') resolve(ok('taken'))
      else resolve(fail(error === null ? { code: 'closed', reason: 'lost' } : toStorageError(error)))
    }
  })
}
