import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import { addElement, edits, elementIds, errorOf, granted, sample } from '../conformance.ts'
import type { ProjectStorage } from '../port.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

/** A project with `snapshots` snapshots, 10 edits before each, and 5 edits after the last. */
async function project(
  snapshots: number,
): Promise<{ db: TestDatabase; storage: ProjectStorage; head: number }> {
  const db = createTestDatabase()
  const storage = db.open()
  granted(await storage.create({ id: 'a', document: sample }))
  let head = 0
  for (let nth = 0; nth < snapshots; nth++) {
    granted(await storage.append('a', edits(head + 1, head + 10)))
    head += 10
    const { document } = granted(await storage.open('a'))
    granted(await storage.snapshot('a', { document, revision: head, head }))
  }
  granted(await storage.append('a', edits(head + 1, head + 5)))
  return { db, storage, head: head + 5 }
}

async function count({ tamper }: TestDatabase, store: string): Promise<number> {
  return tamper((database) => database.count(store))
}

describe('what is kept', () => {
  test('is three generations and the log since the oldest of them', async () => {
    const { db } = await project(5)
    const generations = await db.tamper((database) => database.getAllKeys('manifests'))
    expect(generations).toEqual([
      ['a', 4],
      ['a', 5],
      ['a', 6],
    ])
    const log = (await db.tamper((database) => database.getAllKeys('log'))) as [string, number, number][]
    expect([log[0]?.[1], log.at(-1)?.[1], log.length]).toEqual([31, 55, 25])
  })

  test('is in rows below 48 KiB, however large the document and the edit', async () => {
    const db = createTestDatabase()
    const storage = db.open()
    const notes = 'ä'.repeat(20_000)
    const records = Array.from({ length: 40 }, (_, n) =>
      newRecord('element', { id: `element:n${n}`, name: '', stencil: 'core.process', notes }),
    )
    const document = documentOf(records)
    granted(await storage.create({ id: 'a', document }))
    granted(await storage.append('a', [{ revision: 1, changes: addElement('x'.repeat(60_000)) }]))
    const sizes = await db.tamper(async (database) =>
      [...(await database.getAll('chunks')), ...(await database.getAll('log'))].map(
        (row: { readonly data: Uint8Array }) => row.data.byteLength,
      ),
    )
    expect(sizes.length).toBeGreaterThan(40)
    expect(Math.max(...sizes)).toBeLessThan(48 * 1024 - 200)
    const opened = granted(await db.open().open('a'))
    expect(Object.keys(opened.document.tables.element)).toHaveLength(41)
  })

  test('is nothing after a project was removed for good', async () => {
    const { db, storage } = await project(2)
    granted(await storage.purge('a'))
    for (const store of ['projects', 'heads', 'log', 'chunks', 'manifests']) {
      expect([store, await count(db, store)]).toEqual([store, 0])
    }
  })
})

describe('recovery', () => {
  test.each([
    ['a flipped byte in a chunk', 'chunks'],
    ['a missing chunk', 'chunks'],
    ['an altered manifest', 'manifests'],
    ['a row of another shape', 'manifests'],
  ])('loses nothing to %s', async (harm, store) => {
    const { db, head } = await project(3)
    await db.tamper(async (database) => {
      const key = (await database.getAllKeys(store)).at(-1)
      if (key === undefined) throw new Error('nothing to spoil')
      const row = await database.get(store, key)
      if (harm === 'a missing chunk') return database.delete(store, key)
      if (harm === 'a flipped byte in a chunk') row.data[7] ^= 1
      if (harm === 'an altered manifest') row.revision -= 1
      if (harm === 'a row of another shape') row.hash = 5
      return database.put(store, row)
    })
    const opened = granted(await db.open().open('a'))
    expect(opened.revision).toBe(head)
    expect(elementIds(opened.document)).toHaveLength(head)
    expect(opened.recovery.damage).toMatchObject([{ code: 'generation', generation: 4 }])
    expect(opened.recovery).toMatchObject({ generation: 3, base: 20, replayed: 15 })
    expect(opened.needsSnapshot).toBe(false)
  })

  test('goes back as far as the oldest generation', async () => {
    const { db, head } = await project(3)
    await db.tamper(async (database) => {
      for (const generation of [3, 4]) await database.delete('manifests', ['a', generation])
      await database.put('manifests', { project: 'a', generation: 5 })
    })
    const opened = granted(await db.open().open('a'))
    expect(elementIds(opened.document)).toHaveLength(head)
    expect(opened.recovery).toMatchObject({ generation: 2, base: 10, replayed: 25 })
  })

  test('reports a project of which no generation is whole', async () => {
    const { db } = await project(1)
    await db.tamper((database) => database.clear('chunks'))
    const error = errorOf(await db.open().open('a'))
    expect(error).toMatchObject({ code: 'corrupt', project: 'a' })
    expect(error.code === 'corrupt' && error.damage).toHaveLength(2)
    expect(granted(await db.open().list())).toHaveLength(1)
  })

  test.each(['missing', 'altered', 'of another shape'])(
    'stops before a row of the log that is %s, and says how many edits are lost',
    async (harm) => {
      const { db } = await project(1)
      await db.tamper(async (database) => {
        const row = await database.get('log', ['a', 13, 0])
        if (harm === 'missing') return database.delete('log', ['a', 13, 0])
        if (harm === 'altered') row.data[5] ^= 4
        else row.crc = 'x'
        return database.put('log', row)
      })
      const opened = granted(await db.open().open('a'))
      expect(elementIds(opened.document)).toHaveLength(12)
      expect(opened.recovery.damage).toMatchObject([{ code: 'log', from: 13, to: 15 }])
      expect(opened).toMatchObject({ revision: 15, needsSnapshot: true })
    },
  )

  test('notices that the end of the log is gone', async () => {
    const { db } = await project(1)
    await db.tamper((database) => database.delete('log', ['a', 15, 0]))
    const opened = granted(await db.open().open('a'))
    expect(opened.recovery.damage).toMatchObject([{ code: 'log', from: 15, to: 15 }])
  })

  test('insists on a snapshot before the next edit, and then keeps both', async () => {
    const { db } = await project(1)
    await db.tamper((database) => database.delete('log', ['a', 13, 0]))
    const storage = db.open()
    const { document, revision } = granted(await storage.open('a'))
    expect(errorOf(await storage.append('a', edits(16, 16)))).toEqual({ code: 'needs-snapshot' })
    granted(await storage.snapshot('a', { document, revision, head: revision }))
    granted(await storage.append('a', edits(16, 16)))
    const later = granted(await db.open().open('a'))
    expect(later).toMatchObject({ revision: 16, needsSnapshot: false })
    expect(later.recovery.damage).toEqual([])
    expect(elementIds(later.document)).toHaveLength(13)
  })

  test('goes on after the end of the log was lost', async () => {
    const { db } = await project(1)
    await db.tamper((database) => database.delete('log', ['a', 15, 0]))
    const storage = db.open()
    const { document, revision } = granted(await storage.open('a'))
    granted(await storage.snapshot('a', { document, revision, head: revision }))
    granted(await storage.append('a', edits(16, 17)))
    const later = granted(await db.open().open('a'))
    expect(later).toMatchObject({ revision: 17, recovery: { damage: [] } })
    expect(elementIds(later.document)).toHaveLength(16)
  })

  test('reports edits that do not fit the state before them', async () => {
    const { db, storage } = await project(1)
    granted(await storage.append('a', [{ revision: 16, changes: addElement('e15') }]))
    const opened = granted(await db.open().open('a'))
    expect(opened.recovery.damage).toMatchObject([{ code: 'log', from: 16, to: 16 }])
    expect(elementIds(opened.document)).toHaveLength(15)
  })

  test('repairs a stored document whose references are broken, and says so', async () => {
    const db = createTestDatabase()
    const storage = db.open()
    const flow = newRecord('flow', {
      id: 'flow:f',
      name: '',
      stencil: 'core.flow',
      source: 'element:gone',
      target: 'element:gone',
    })
    granted(await storage.create({ id: 'a', document: documentOf([flow]) }))
    const opened = granted(await storage.open('a'))
    expect(opened.recovery.repairs).toMatchObject([{ kind: 'record-removed', id: 'flow:f' }])
    expect(opened.needsSnapshot).toBe(true)
  })

  test('reads changes of a newer version and opens the project read-only', async () => {
    const { db, storage } = await project(1)
    await db.tamper(async (database) => {
      const manifest = await database.get('manifests', ['a', 2])
      await database.put('manifests', { ...manifest, schemaVersion: 7 })
    })
    const opened = granted(await storage.open('a'))
    expect(opened.recovery.damage).toMatchObject([{ code: 'generation', detail: 'hash differs' }])
  })
})

describe('a snapshot that is interrupted', () => {
  /** Lets the first `writes` write transactions through, then fails as a killed tab would. */
  async function interruptAfter(writes: number) {
    const { db, head } = await project(2)
    const storage = db.open()
    const { document } = granted(await storage.open('a'))
    const original = IDBDatabase.prototype.transaction
    let seen = 0
    IDBDatabase.prototype.transaction = function (...args: Parameters<typeof original>) {
      if (args[1] === 'readwrite' && ++seen > writes) throw new DOMException('killed', 'UnknownError')
      return original.apply(this, args)
    }
    const result = await storage.snapshot('a', { document, revision: head, head })
    IDBDatabase.prototype.transaction = original
    return { db, head, result, document }
  }

  test.each([0, 1, 2, 3])('after %i writes leaves the project whole', async (writes) => {
    const { db, head, document } = await interruptAfter(writes)
    const storage = db.open()
    const opened = granted(await storage.open('a'))
    expect(opened).toMatchObject({ document, revision: head, needsSnapshot: false })
    expect(opened.recovery.damage).toEqual([])
    granted(await storage.append('a', edits(head + 1, head + 1)))
    granted(await storage.snapshot('a', { document, revision: head + 1, head: head + 1 }))
    expect(granted(await db.open().open('a')).recovery).toMatchObject({ base: head + 1, damage: [] })
  })

  test('before its manifest is not acknowledged', async () => {
    expect(errorOf((await interruptAfter(1)).result)).toMatchObject({ code: 'failed' })
  })
})
