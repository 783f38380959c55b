import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { edits, granted, sample } from '../conformance.ts'
import { describePackStore } from '../testing/pack-conformance.ts'
import { databaseVersion } from './database.ts'
import { createIndexedDbPackStore } from './indexeddb-pack-store.ts'
import { createTestDatabase } from './testing.ts'

let made = 0
let second = 0
const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++)).toISOString()
const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text))

describePackStore('IndexedDB', () => {
  const databaseName = `packs-${made++}`
  const open = () => createIndexedDbPackStore({ databaseName, now })
  return { store: open(), reopen: open }
})

/** The stores as the first version made them, with the rows of a project that this version wrote. */
async function firstVersionCopy(name: string, from: string): Promise<void> {
  const source = await openDB(from)
  const copy = await openDB(name, 1, {
    upgrade: (database) => {
      for (const store of ['projects', 'heads']) database.createObjectStore(store, { keyPath: 'id' })
      database.createObjectStore('log', { keyPath: ['project', 'revision', 'part'] })
      database.createObjectStore('chunks', { keyPath: ['project', 'generation', 'index'] })
      database.createObjectStore('manifests', { keyPath: ['project', 'generation'] })
    },
  })
  for (const store of ['projects', 'heads', 'log', 'chunks', 'manifests']) {
    for (const row of await source.getAll(store)) await copy.put(store, row)
  }
  source.close()
  copy.close()
}

test('a database of the first version keeps its projects and takes packs', async () => {
  const written = createTestDatabase()
  const before = written.open()
  granted(await before.create({ id: 'a', document: sample }))
  granted(await before.append('a', edits(1, 3)))
  before.close()
  const old = createTestDatabase()
  await firstVersionCopy(old.name, written.name)

  const packs = createIndexedDbPackStore({ databaseName: old.name, now })
  const content = { id: 'ward', name: 'Ward', version: '0.1.0', bytes: bytesOf('1') }
  expect((await packs.saveDraft({ ...content, after: null })).ok).toBe(true)
  const projects = old.open()
  const opened = granted(await projects.open('a'))
  expect(opened.revision).toBe(3)
  expect(opened.readOnly).toBeNull()
  granted(await projects.append('a', edits(4, 5)))
  expect(await old.tamper(async (database) => database.version)).toBe(databaseVersion)
  packs.close()
  projects.close()
})

test('a tab that still runs the first version lets the database go, and the packs wait for it', async () => {
  const { name } = createTestDatabase()
  const old = await openDB(name, 1, {
    upgrade: (database) => {
      for (const store of ['projects', 'heads']) database.createObjectStore(store, { keyPath: 'id' })
      for (const store of ['log', 'chunks', 'manifests']) database.createObjectStore(store)
    },
    blocking: () => old.close(),
  })
  const packs = createIndexedDbPackStore({ databaseName: name })
  expect(await packs.list()).toEqual({ ok: true, value: [] })
  packs.close()
})

test('bytes that were changed on the disk are not given out', async () => {
  const db = createTestDatabase()
  const packs = createIndexedDbPackStore({ databaseName: db.name, now })
  const content = { id: 'ward', name: 'Ward', version: '0.1.0', bytes: bytesOf('whole') }
  const saved = await packs.publish(content)
  if (!saved.ok) throw new Error(saved.error.code)
  const { hash } = saved.value
  await db.tamper((database) => database.put('packChunks', { hash, index: 0, data: bytesOf('spoilt') }))
  expect(await packs.read(hash)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  packs.close()
})
