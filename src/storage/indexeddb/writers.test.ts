import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { edits, elementIds, errorOf, granted, sample } from '../conformance.ts'
import type { StorageEvent } from '../port.ts'
import { databaseVersion } from './database.ts'
import { createTestDatabase } from './testing.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('two writers', () => {
  test('never lose an acknowledged edit, whoever comes first', async () => {
    const db = createTestDatabase()
    const tabs = [db.open(), db.open()]
    granted(await db.open().create({ id: 'a', document: sample }))
    for (const tab of tabs) granted(await tab.open('a'))
    const acknowledged: string[] = []
    await Promise.all(
      tabs.map(async (tab, nth) => {
        let revision = 0
        for (let edit = 0; edit < 40; ) {
          const name = `t${nth}n${edit}`
          const [transaction] = edits(revision + 1, revision + 1)
          if (transaction === undefined) throw new Error('no edit')
          const change = transaction.changes[0]
          if (change?.op !== 'add') throw new Error('no change')
          const record = { ...change.record, id: `element:${name}` } as typeof change.record
          const result = await tab.append('a', [{ revision: revision + 1, changes: [{ ...change, record }] }])
          if (result.ok) {
            acknowledged.push(`element:${name}`)
            revision += 1
            edit += 1
          } else {
            expect(result.error.code).toBe('conflict')
            revision = granted(await tab.open('a')).revision
          }
        }
      }),
    )
    const { document, recovery } = granted(await db.open().open('a'))
    expect(recovery.damage).toEqual([])
    expect(acknowledged).toHaveLength(80)
    expect(elementIds(document)).toEqual(acknowledged.sort())
  })

  test('cannot write where the log was pruned since they looked', async () => {
    const db = createTestDatabase()
    const [writer, stale] = [db.open(), db.open()]
    granted(await writer.create({ id: 'a', document: sample }))
    granted(await stale.open('a'))
    for (let round = 1; round <= 5; round++) {
      granted(await writer.append('a', edits(round, round)))
      const { document } = granted(await writer.open('a'))
      granted(await writer.snapshot('a', { document, revision: round, head: round }))
    }
    expect(errorOf(await stale.append('a', edits(1, 2)))).toEqual({ code: 'conflict', expected: 0, found: 5 })
    const opened = granted(await db.open().open('a'))
    expect(opened).toMatchObject({ revision: 5, recovery: { damage: [] } })
    granted(await writer.append('a', edits(6, 6)))
  })

  test('learn that the project is gone', async () => {
    const db = createTestDatabase()
    const [writer, other] = [db.open(), db.open()]
    granted(await writer.create({ id: 'a', document: sample }))
    granted(await other.purge('a'))
    expect(errorOf(await writer.append('a', edits(1, 1)))).toEqual({
      code: 'conflict',
      expected: 0,
      found: null,
    })
    for (const store of ['log', 'heads']) {
      expect(await db.tamper((database) => database.count(store))).toBe(0)
    }
  })
})

test('hands a write and its commit to the browser before anything is awaited', async () => {
  const db = createTestDatabase()
  const storage = db.open()
  granted(await storage.create({ id: 'a', document: sample }))
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit')
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const first = storage.append('a', edits(1, 1))
  const second = storage.append('a', edits(2, 3))
  expect(commit).toHaveBeenCalledTimes(2)
  expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
    ['readwrite', { durability: 'strict' }],
    ['readwrite', { durability: 'strict' }],
  ])
  expect([granted(await first).revision, granted(await second).revision]).toEqual([1, 3])
})

describe('errors of the browser', () => {
  test('a full disk is reported as quota, and nothing of the write remains', async () => {
    const db = createTestDatabase()
    const storage = db.open()
    granted(await storage.create({ id: 'a', document: sample }))
    const add = IDBObjectStore.prototype.add
    let added = 0
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++added === 2) throw new DOMException('full', 'QuotaExceededError')
      return add.apply(this, args)
    })
    expect(errorOf(await storage.append('a', edits(1, 2)))).toEqual({ code: 'quota' })
    vi.restoreAllMocks()
    expect(granted(await storage.open('a')).revision).toBe(0)
    granted(await storage.append('a', edits(1, 2)))
  })

  test('a full disk during a snapshot leaves no half generation behind', async () => {
    const db = createTestDatabase()
    const storage = db.open()
    granted(await storage.create({ id: 'a', document: sample }))
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'manifests') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    })
    const result = await storage.snapshot('a', { document: sample, revision: 0, head: 0 })
    expect(errorOf(result)).toEqual({ code: 'quota' })
    vi.restoreAllMocks()
    expect(await db.tamper((database) => database.getAllKeys('chunks'))).toEqual([['a', 1, 0]])
  })

  test('a newer version gets the database at once; this one reports that it is closed', async () => {
    const db = createTestDatabase()
    const storage = db.open()
    const events: StorageEvent[] = []
    storage.subscribe((event) => events.push(event))
    granted(await storage.create({ id: 'a', document: sample }))
    const newer = await openDB(db.name, databaseVersion + 1)
    expect(events).toEqual([{ type: 'closed', reason: 'upgrade' }])
    expect(errorOf(await storage.append('a', edits(1, 1)))).toEqual({ code: 'closed', reason: 'upgrade' })
    newer.close()
  })

  test('a database of a newer version can be read but not written', async () => {
    const db = createTestDatabase()
    const storage = db.open()
    granted(await storage.create({ id: 'a', document: sample }))
    storage.close()
    const newer = await openDB(db.name, databaseVersion + 1)
    newer.close()
    const older = db.open()
    expect(granted(await older.open('a'))).toMatchObject({ document: sample, readOnly: 'newer-version' })
    expect(granted(await older.list())).toHaveLength(1)
    const refused = { code: 'version', found: databaseVersion + 1, supported: databaseVersion }
    expect(errorOf(await older.append('a', edits(1, 1)))).toEqual(refused)
    expect(errorOf(await older.create({ id: 'b', document: sample }))).toEqual(refused)
  })

  test('a tab that does not let go of the database is reported', async () => {
    const db = createTestDatabase()
    const stubborn = await openDB(db.name)
    const upgrade = openDB(db.name, databaseVersion + 1)
    const storage = db.open({ blockedTimeoutMs: 20 })
    expect(errorOf(await storage.list())).toEqual({ code: 'blocked' })
    stubborn.close()
    const newer = await upgrade
    newer.close()
  })

  test('no IndexedDB at all is reported as unavailable', async () => {
    const storage = createTestDatabase().open()
    vi.stubGlobal('indexedDB', undefined)
    expect(errorOf(await storage.list())).toMatchObject({ code: 'unavailable' })
    vi.unstubAllGlobals()
  })

  test('a connection that the browser dropped is opened again', async () => {
    const db = createTestDatabase()
    const storage = db.open()
    granted(await storage.create({ id: 'a', document: sample }))
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError')
    })
    expect(errorOf(await storage.append('a', edits(1, 1)))).toEqual({ code: 'closed', reason: 'lost' })
    expect(granted(await storage.append('a', edits(1, 1)))).toEqual({ revision: 1 })
  })
})

test('asks once to keep the data, at the first save', async () => {
  const persist = vi.fn(async () => true)
  const events: StorageEvent[] = []
  const storage = createTestDatabase().open({ persist })
  storage.subscribe((event) => events.push(event))
  await storage.list()
  expect(persist).not.toHaveBeenCalled()
  granted(await storage.create({ id: 'a', document: sample }))
  granted(await storage.append('a', edits(1, 1)))
  expect(persist).toHaveBeenCalledTimes(1)
  expect(events.filter(({ type }) => type === 'persistence')).toEqual([
    { type: 'persistence', granted: true },
  ])
})
