import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { fail, ok, type Result } from '../../base/result.ts'
import type { ComponentChunkRow, ComponentRow } from '../component-rows.ts'
import type { PackChunkRow, PackRow, PackVersionRow } from '../pack-rows.ts'
import type { StorageError, StorageEvent } from '../port.ts'
import type { ChunkRow, HeadRow, LogRow, ManifestRow, ProjectRow } from '../rows.ts'
import { toStorageError } from './to-storage-error.ts'

/** Version of the database's stores; raised when stores or keys change, not when the document's format does. */
export const databaseVersion = 3

export interface Schema extends DBSchema {
  projects: { key: string; value: ProjectRow }
  heads: { key: string; value: HeadRow }
  log: { key: [string, number, number]; value: LogRow }
  chunks: { key: [string, number, number]; value: ChunkRow }
  manifests: { key: [string, number]; value: ManifestRow }
  packs: { key: string; value: PackRow }
  packVersions: { key: string; value: PackVersionRow }
  packChunks: { key: [string, number]; value: PackChunkRow }
  components: { key: string; value: ComponentRow }
  componentChunks: { key: [string, number]; value: ComponentChunkRow }
}

export type Database = IDBPDatabase<Schema>
/** Stores of projects, of people's own packs, and of their components. */
export const storeNames = ['projects', 'heads', 'log', 'chunks', 'manifests'] as const
export const packStores: ['packs', 'packVersions', 'packChunks'] = ['packs', 'packVersions', 'packChunks']
export const componentStores: ['components', 'componentChunks'] = ['components', 'componentChunks']

export interface Connection {
  readonly database: Database
  /** Version found when it is newer than this code's: such a database is only read. */
  readonly newerVersion: number | null
}

export interface Connector {
  /** Runs on the open connection at once, or as soon as there is one; a connection that turns out to be dead is forgotten. */
  readonly connected: <T, E extends { readonly code: string }>(
    run: (connection: Connection) => Promise<Result<T, E>>,
  ) => Promise<Result<T, E | StorageError>>
  readonly close: () => void
}

export interface ConnectorOptions {
  readonly name: string
  /** How long to wait for tabs with an older version before reporting `blocked`. */
  readonly blockedTimeoutMs: number
  readonly emit: (event: StorageEvent) => void
}

/**
 * Keeps one connection. When a newer version of the app wants to upgrade, it closes at once, or the other
 * tab would hang, and stays closed.
 */
export function createConnector({ name, blockedTimeoutMs, emit }: ConnectorOptions): Connector {
  let connection: Connection | null = null
  let opening: Promise<Result<Connection, StorageError>> | null = null
  let closed: 'upgrade' | 'lost' | null = null

  function drop(reason: 'upgrade' | 'lost'): void {
    connection?.database.close()
    connection = null
    closed = reason
    emit({ type: 'closed', reason })
  }

  const callbacks = {
    blocked: () => emit({ type: 'blocked' }),
    blocking: () => drop('upgrade'),
    terminated: () => drop('lost'),
  }

  async function open(): Promise<Result<Connection, StorageError>> {
    if (typeof indexedDB === 'undefined') return fail({ code: 'unavailable', detail: 'no IndexedDB' })
    try {
      const database = await openDB<Schema>(name, databaseVersion, { ...callbacks, upgrade })
      return settle({ database, newerVersion: null })
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'VersionError') return fail(openError(error))
    }
    try {
      const database = await openDB<Schema>(name, undefined, callbacks)
      const found = database.version
      const needed = [...storeNames, ...packStores, ...componentStores]
      if (needed.some((store) => !database.objectStoreNames.contains(store))) {
        database.close()
        return fail({ code: 'version', found, supported: databaseVersion })
      }
      return settle({ database, newerVersion: found })
    } catch (error) {
      return fail(openError(error))
    }
  }

  function close(): void {
    connection?.database.close()
    connection = null
  }

  function settle(opened: Connection): Result<Connection, StorageError> {
    connection = opened
    closed = null
    return ok(opened)
  }

  async function connect(): Promise<Result<Connection, StorageError>> {
    if (connection !== null) return ok(connection)
    if (closed === 'upgrade') return fail({ code: 'closed', reason: 'upgrade' })
    opening ??= open().finally(() => {
      opening = null
    })
    const attempt = opening
    const timeout = timeoutAfter(blockedTimeoutMs)
    const result = await Promise.race([attempt, timeout.done])
    timeout.cancel()
    return result
  }

  async function connected<T, E extends { readonly code: string }>(
    run: (connection: Connection) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | StorageError>> {
    // With a connection nothing is awaited before the work starts, or a write could come too late as a tab closes.
    const opened = connection === null ? await connect() : ok(connection)
    if (!opened.ok) return opened
    const result = await run(opened.value)
    if (!result.ok && result.error.code === 'closed') close()
    return result
  }

  return { connected, close }
}

/** What each version added; a database that stands in somebody's browser goes through those that it lacks. */
function upgrade(database: Database, oldVersion: number): void {
  if (oldVersion < 1) createProjectStores(database)
  if (oldVersion < 2) createPackStores(database)
  if (oldVersion < 3) createComponentStores(database)
}

function createComponentStores(database: Database): void {
  database.createObjectStore('components', { keyPath: 'id' })
  database.createObjectStore('componentChunks', { keyPath: ['component', 'index'] })
}

function createPackStores(database: Database): void {
  database.createObjectStore('packs', { keyPath: 'id' })
  database.createObjectStore('packVersions', { keyPath: 'hash' })
  database.createObjectStore('packChunks', { keyPath: ['hash', 'index'] })
}

function createProjectStores(database: Database): void {
  for (const store of ['projects', 'heads'] as const) {
    database.createObjectStore(store, { keyPath: 'id' })
  }
  database.createObjectStore('log', { keyPath: ['project', 'revision', 'part'] })
  database.createObjectStore('chunks', { keyPath: ['project', 'generation', 'index'] })
  database.createObjectStore('manifests', { keyPath: ['project', 'generation'] })
}

/** Private modes refuse with one of these. */
function openError(error: unknown): StorageError {
  const refused = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'NotSupportedError']
  if (error instanceof DOMException && refused.includes(error.name)) {
    return { code: 'unavailable', detail: error.name }
  }
  return toStorageError(error)
}

function timeoutAfter(ms: number): {
  readonly done: Promise<Result<Connection, StorageError>>
  readonly cancel: () => void
} {
  let timer: ReturnType<typeof setTimeout> | undefined
  const done = new Promise<Result<Connection, StorageError>>((resolve) => {
    timer = setTimeout(() => resolve(fail({ code: 'blocked' })), ms)
  })
  return { done, cancel: () => clearTimeout(timer) }
}
