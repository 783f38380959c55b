import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { edits, granted, sample } from '../conformance.ts'
import { describeComponentStore } from '../testing/component-conformance.ts'
import { databaseVersion } from './database.ts'
import { createIndexedDbComponentStore } from './indexeddb-component-store.ts'
import { createIndexedDbPackStore } from './indexeddb-pack-store.ts'
import { createTestDatabase } from './testing.ts'

let made = 0
const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text))
const login = { id: 'component:a', name: 'Login', description: '' }

describeComponentStore('IndexedDB', () => {
  const databaseName = `components-${made++}`
  const open = () => createIndexedDbComponentStore({ databaseName })
  return { store: open(), reopen: open }
})

test('a database of the second version keeps its projects and packs, and takes components', async () => {
  const written = createTestDatabase()
  const before = written.open()
  granted(await before.create({ id: 'a', document: sample }))
  granted(await before.append('a', edits(1, 3)))
  before.close()
  const packs = createIndexedDbPackStore({ databaseName: written.name })
  const ward = { id: 'ward', name: 'Ward', version: '0.1.0', bytes: bytesOf('1') }
  await packs.saveDraft({ ...ward, after: null })
  packs.close()
  const old = createTestDatabase()
  await secondVersionCopy(old.name, written.name)

  const components = createIndexedDbComponentStore({ databaseName: old.name })
  expect((await components.save({ ...login, bytes: bytesOf('{}') })).ok).toBe(true)
  const projects = old.open()
  expect(granted(await projects.open('a')).revision).toBe(3)
  granted(await projects.append('a', edits(4, 5)))
  const packsAfter = createIndexedDbPackStore({ databaseName: old.name })
  expect(await packsAfter.list()).toMatchObject({ ok: true, value: [{ name: 'Ward' }] })
  expect(await old.tamper(async (database) => database.version)).toBe(databaseVersion)
  for (const store of [components, projects, packsAfter]) store.close()
})

test('a component of which a piece is missing is not given out', async () => {
  const db = createTestDatabase()
  const components = createIndexedDbComponentStore({ databaseName: db.name })
  await components.save({ ...login, bytes: bytesOf('x'.repeat(100_000)) })
  await db.tamper((database) => database.delete('componentChunks', [login.id, 1]))
  expect(await components.read(login.id)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  components.close()
})

/** The stores as the second version made them, with the rows that this version wrote. */
async function secondVersionCopy(name: string, from: string): Promise<void> {
  const source = await openDB(from)
  const copy = await openDB(name, 2, {
    upgrade: (database) => {
      for (const store of ['projects', 'heads', 'packs']) database.createObjectStore(store, { keyPath: 'id' })
      database.createObjectStore('log', { keyPath: ['project', 'revision', 'part'] })
      database.createObjectStore('chunks', { keyPath: ['project', 'generation', 'index'] })
      database.createObjectStore('manifests', { keyPath: ['project', 'generation'] })
      database.createObjectStore('packVersions', { keyPath: 'hash' })
      database.createObjectStore('packChunks', { keyPath: ['hash', 'index'] })
    },
  })
  for (const store of copy.objectStoreNames) {
    for (const row of await source.getAll(store)) await copy.put(store, row)
  }
  source.close()
  copy.close()
}
