import type { PackStore } from '../pack-store.ts'
import { createConnector } from './database.ts'
import { markPack, publishPack, purgePack, saveDraft } from './pack-writes.ts'
import { listPacks, readPackBytes } from './read-packs.ts'

export interface PackStoreOptions {
  readonly databaseName?: string
  /** ISO 8601, UTC. */
  readonly now?: () => string
  readonly blockedTimeoutMs?: number
}

/** Own packs in this browser's IndexedDB, in the database of the projects, over a connection of its own. */
export function createIndexedDbPackStore({
  databaseName = 'glacis',
  now = () => new Date().toISOString(),
  blockedTimeoutMs = 5000,
}: PackStoreOptions = {}): PackStore {
  // What happens to the connection is told by the project storage, which has one to the same database.
  const { connected, close } = createConnector({ name: databaseName, blockedTimeoutMs, emit: () => {} })

  return {
    list: () => connected(listPacks),
    saveDraft: (draft) => connected((connection) => saveDraft(connection, draft, now())),
    publish: (content) => connected((connection) => publishPack(connection, content, now())),
    read: (hash) => connected((connection) => readPackBytes(connection, hash)),
    trash: (id) => connected((connection) => markPack(connection, id, now())),
    restore: (id) => connected((connection) => markPack(connection, id, null)),
    purge: (id, trashedAt) => connected((connection) => purgePack(connection, id, trashedAt)),
    close,
  }
}
