import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { fail, ok, type Result } from '../../base/result.ts'
import type { PackChunkRow, PackRow, PackVersionRow } from '../pack-rows.ts'
import type { StorageError, StorageEvent } from '../port.ts'
import type { ChunkRow, HeadRow, LogRow, ManifestRow, ProjectRow } from '../rows.ts'
import { toStorageError } from './to-storage-error.ts'

/** Version of the database's stores; raised when stores or keys change, not when the document's format does. */
export const databaseVersion = 2

export interface Schema extends DBSchema {
  projects: { key: string; value: ProjectRow }
  heads: { key: string; value: HeadRow }
  log: { key: [string, number, number]; value: LogRow }
  chunks: { key: [string, number, number]; value: ChunkRow }
  manifests: { key: [string, number]; value: ManifestRow }
  packs: { key: string; value: PackRow }
  packVersions: { key: string; value: PackVersionRow }
  packChunks: { key: [string, number]; value: PackChunkRow }
}

export type Database = IDBPDatabase<Schema>
/** Stores of projects, and of people's own packs. */
export const storeNames = ['projects', 'heads', 'log', 'chunks', 'manifests'] as const
export const packStores: ['packs', 'packVersions', 'packChunks'] = ['packs', 'packVersions', 'packChunks']

export interface Connection {
  readonly database: Database
  /** Version found when it is newer than this code's: such a database is only read. */
  readonly newerVersion: number | null
}

export interface Connector {
  /** The open connection, so that a write can start before anything is awaited; null before the first `connect`. */
  readonly current: () => Connection | null
  /** Opens, or reopens after the browser dropped the connection. */
  readonly connect: () => Promise<Result<Connection, StorageError>>
  /** Forgets a connection that turned out to be dead, so that the next `connect` opens a new one. */
  readonly forget: () => void
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
      if ([...storeNames, ...packStores].some((store) => !database.objectStoreNames.contains(store))) {
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

  return {
    current: () => connection,
    connect: async () => {
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
    },
    forget: close,
    close,
  }
}

/** What each version added; a database that stands in somebody's browser goes through those that it lacks. */
function upgrade(database: Database, oldVersion: number): void {
  if (oldVersion < 1) createProjectStores(database)
  if (oldVersion < 2) createPackStores(database)
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
