import { type IDBPDatabase, openDB } from 'idb'
import type { ProjectStorage } from '../port.ts'
import { createIndexedDbStorage, type IndexedDbOptions } from './indexeddb-storage.ts'

let made = 0

/** A database of its own for a test, with ways to spoil what is stored in it. */
export interface TestDatabase {
  readonly name: string
  /** Another tab on the same data. */
  readonly open: (options?: IndexedDbOptions) => ProjectStorage
  /** Runs on the bare database, as a disk or another program would. */
  readonly tamper: <T>(run: (database: IDBPDatabase) => Promise<T>) => Promise<T>
}

export function createTestDatabase(): TestDatabase {
  const name = `test-${made++}`
  let second = 0
  return {
    name,
    open: (options = {}) =>
      createIndexedDbStorage({
        databaseName: name,
        now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++)).toISOString(),
        pause: () => Promise.resolve(),
        persist: async () => null,
        ...options,
      }),
    tamper: async (run) => {
      const database = await openDB(name)
      try {
        return await run(database)
      } finally {
        database.close()
      }
    },
  }
}
