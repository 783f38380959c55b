import type { IDBPTransaction } from 'idb'
import { fail, ok, type Result } from '../../base/result.ts'
import { componentChunks, componentRow, joinComponent, storedComponents } from '../component-rows.ts'
import type { ComponentContent, ComponentStore, StoredComponent } from '../component-store.ts'
import type { StorageError } from '../port.ts'
import {
  type Connection,
  componentStores,
  createConnector,
  databaseVersion,
  type Schema,
} from './database.ts'
import { toStorageError } from './to-storage-error.ts'

type Writing = IDBPTransaction<Schema, ['components', 'componentChunks'], 'readwrite'>

export interface ComponentStoreOptions {
  readonly databaseName?: string
  /** ISO 8601, UTC. */
  readonly now?: () => string
  readonly blockedTimeoutMs?: number
}

/** Components in this browser's IndexedDB, in the database of the projects, over a connection of its own. */
export function createIndexedDbComponentStore({
  databaseName = 'glacis',
  now = () => new Date().toISOString(),
  blockedTimeoutMs = 5000,
}: ComponentStoreOptions = {}): ComponentStore {
  // What happens to the connection is told by the project storage, which has one to the same database.
  const { connected, close } = createConnector({ name: databaseName, blockedTimeoutMs, emit: () => {} })
  return {
    list: () => connected(listComponents),
    save: (component) => connected((connection) => saveComponent(connection, component, now())),
    read: (id) => connected((connection) => readBytes(connection, id)),
    remove: (id) => connected((connection) => removeComponent(connection, id)),
    close,
  }
}

async function listComponents({
  database,
}: Connection): Promise<Result<readonly StoredComponent[], StorageError>> {
  try {
    return ok(storedComponents(await database.getAll('components')))
  } catch (error) {
    return fail(toStorageError(error))
  }
}

function saveComponent(
  connection: Connection,
  { id, name, description, bytes }: ComponentContent,
  savedAt: string,
): Promise<Result<StoredComponent, StorageError>> {
  return writing(connection, async (transaction) => {
    const stored = { id, name, description, savedAt }
    await transaction.objectStore('components').put({ ...stored, bytes: bytes.byteLength })
    const chunks = transaction.objectStore('componentChunks')
    await chunks.delete(chunksOf(id))
    for (const chunk of componentChunks(id, bytes)) await chunks.put({ ...chunk })
    return stored
  })
}

async function readBytes(
  { database }: Connection,
  id: string,
): Promise<Result<Uint8Array<ArrayBuffer>, StorageError>> {
  try {
    const transaction = database.transaction(componentStores)
    const [row, chunks] = await Promise.all([
      transaction.objectStore('components').get(id),
      transaction.objectStore('componentChunks').getAll(chunksOf(id)),
    ])
    const parsed = componentRow.safeParse(row)
    const bytes = parsed.success ? joinComponent(chunks, parsed.data.bytes) : null
    return bytes === null ? fail({ code: 'not-found', project: id }) : ok(bytes)
  } catch (error) {
    return fail(toStorageError(error))
  }
}

function removeComponent(connection: Connection, id: string): Promise<Result<null, StorageError>> {
  return writing(connection, async (transaction) => {
    await transaction.objectStore('components').delete(id)
    await transaction.objectStore('componentChunks').delete(chunksOf(id))
    return null
  })
}

/** One transaction over both stores, strictly durable: all or nothing. */
async function writing<T>(
  { database, newerVersion }: Connection,
  run: (transaction: Writing) => Promise<T>,
): Promise<Result<T, StorageError>> {
  if (newerVersion !== null) {
    return fail({ code: 'version', found: newerVersion, supported: databaseVersion })
  }
  try {
    const transaction = database.transaction(componentStores, 'readwrite', { durability: 'strict' })
    // Both are awaited, so that neither can reject unheard.
    const [value] = await Promise.all([run(transaction), transaction.done])
    return ok(value)
  } catch (error) {
    return fail(toStorageError(error))
  }
}

/** All pieces of a component, in order. */
function chunksOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])
}
