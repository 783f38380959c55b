import { afterEach, describe, expect, test } from 'vitest'
import type { Result } from '../base/result.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { ProjectStorage, StorageError, Transaction } from './port.ts'

/** A storage under test, and a second one on the same data, as another tab would have. */
export interface StorageUnderTest {
  readonly storage: ProjectStorage
  readonly reopen: () => ProjectStorage
}

export const now = '2026-03-01T12:00:00.000Z'
export const sample: Document = emptyDocument({ title: 'Pump', now })

export function addElement(id: string, name = id): readonly Change[] {
  return [addRecord(newRecord('element', { id: `element:${id}`, stencil: 'core.process', name }))]
}

/** Transactions that each add one element, `e<revision>`. */
export function edits(from: number, to: number): readonly Transaction[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    revision: from + index,
    changes: addElement(`e${from + index}`),
  }))
}

export function granted<T>(result: Result<T, StorageError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export function errorOf(result: Result<unknown, StorageError>): StorageError {
  if (result.ok) throw new Error('expected an error')
  return result.error
}

export function elementIds(document: Document): readonly string[] {
  return Object.keys(document.tables.element).sort()
}

/** What every storage promises. */
export function describeStorage(name: string, make: () => StorageUnderTest): void {
  describe(`${name} storage`, () => {
    let opened: ProjectStorage[] = []
    const start = () => {
      const made = make()
      opened.push(made.storage)
      return made
    }
    afterEach(() => {
      for (const storage of opened) storage.close()
      opened = []
    })

    test('gives a new project back as it was stored', async () => {
      const { storage } = start()
      granted(await storage.create({ id: 'a', document: sample }))
      const project = granted(await storage.open('a'))
      expect(project.document).toEqual(sample)
      expect(project).toMatchObject({ revision: 0, readOnly: null, needsSnapshot: false })
      expect(project.recovery.damage).toEqual([])
    })

    test('finds acknowledged edits after reopening', async () => {
      const { storage, reopen } = start()
      await storage.create({ id: 'a', document: sample })
      expect(granted(await storage.append('a', edits(1, 3)))).toEqual({ revision: 3 })
      expect(granted(await storage.append('a', edits(4, 4)))).toEqual({ revision: 4 })
      const project = granted(await reopen().open('a'))
      expect(project.revision).toBe(4)
      expect(elementIds(project.document)).toEqual(['element:e1', 'element:e2', 'element:e3', 'element:e4'])
    })

    test('keeps every kind of change and every kind of character', async () => {
      const { storage, reopen } = start()
      await storage.create({ id: 'a', document: sample })
      const element = newRecord('element', { id: 'element:x', stencil: 'core.process', name: 'Ω → ß 🩺' })
      const steps: readonly (readonly Change[])[] = [
        [addRecord(element)],
        setFields(element, { name: 'zwei', notes: '' }),
        [{ op: 'set', table: 'element', id: 'element:x', path: ['properties', 'encrypted'], to: 'yes' }],
        [{ op: 'set', table: 'element', id: 'element:x', path: ['properties', 'encrypted'], from: 'yes' }],
        addElement('y'),
      ]
      let document = sample
      for (const [index, changes] of steps.entries()) {
        document = applyChanges(document, changes)
        granted(await storage.append('a', [{ revision: index + 1, changes }]))
      }
      expect(granted(await reopen().open('a')).document).toEqual(document)
    })

    test('stores an edit far larger than a row in one piece', async () => {
      const { storage, reopen } = start()
      await storage.create({ id: 'a', document: sample })
      const changes = Array.from({ length: 60 }, (_, index) =>
        addElement(`x${index}`, 'ä'.repeat(300)),
      ).flat()
      const long = newRecord('element', {
        id: 'element:long',
        stencil: 'core.process',
        name: '',
        notes: '文'.repeat(20_000),
      })
      granted(await storage.append('a', [{ revision: 1, changes: [...changes, addRecord(long)] }]))
      const { document } = granted(await reopen().open('a'))
      expect(Object.keys(document.tables.element)).toHaveLength(61)
      expect(document.tables.element['element:long']).toEqual(long)
    })

    test('tells listeners what was saved, until they stop listening', async () => {
      const { storage } = start()
      await storage.create({ id: 'a', document: sample })
      const saved: string[] = []
      const stop = storage.subscribe((event) => {
        if (event.type === 'saved') saved.push(event.project)
      })
      await storage.append('a', edits(1, 2))
      await storage.append('a', edits(9, 9))
      expect(saved).toEqual(['a'])
      stop()
      await storage.append('a', edits(3, 3))
      expect(saved).toEqual(['a'])
    })

    test('refuses an edit on a revision that is not the stored one', async () => {
      const { storage } = start()
      await storage.create({ id: 'a', document: sample })
      await storage.append('a', edits(1, 2))
      expect(errorOf(await storage.append('a', edits(2, 2)))).toEqual({
        code: 'conflict',
        expected: 1,
        found: 2,
      })
      expect(errorOf(await storage.append('a', edits(9, 9)))).toEqual({
        code: 'conflict',
        expected: 8,
        found: 2,
      })
      expect(elementIds(granted(await storage.open('a')).document)).toHaveLength(2)
    })

    test('opens the same state from a snapshot and from the log on top of it', async () => {
      const { storage, reopen } = start()
      await storage.create({ id: 'a', document: sample })
      await storage.append('a', edits(1, 3))
      const { document } = granted(await storage.open('a'))
      granted(await storage.snapshot('a', { document, revision: 3, head: 3 }))
      expect(granted(await reopen().open('a'))).toMatchObject({
        document,
        revision: 3,
        recovery: { base: 3, replayed: 0 },
      })
      granted(await storage.append('a', edits(4, 5)))
      const later = granted(await reopen().open('a'))
      expect(later).toMatchObject({ revision: 5, recovery: { base: 3, replayed: 2, damage: [] } })
      expect(elementIds(later.document)).toHaveLength(5)
    })

    test('refuses a snapshot by someone who has not seen the stored head', async () => {
      const { storage } = start()
      await storage.create({ id: 'a', document: sample })
      await storage.append('a', edits(1, 3))
      const stale = await storage.snapshot('a', { document: sample, revision: 2, head: 2 })
      expect(errorOf(stale)).toEqual({ code: 'conflict', expected: 2, found: 3 })
    })

    test('survives many snapshots with edits between them', async () => {
      const { storage, reopen } = start()
      await storage.create({ id: 'a', document: sample })
      for (let round = 1; round <= 7; round++) {
        granted(await storage.append('a', edits(round, round)))
        const { document } = granted(await storage.open('a'))
        granted(await storage.snapshot('a', { document, revision: round, head: round }))
      }
      const project = granted(await reopen().open('a'))
      expect(project.revision).toBe(7)
      expect(elementIds(project.document)).toHaveLength(7)
      expect(project.recovery).toMatchObject({ base: 7, damage: [] })
    })

    test('lists projects with their title, last edited first', async () => {
      const { storage } = start()
      await storage.create({ id: 'a', document: sample })
      await storage.create({ id: 'b', document: emptyDocument({ title: 'Ward', now }) })
      await storage.append('a', edits(1, 1))
      const projects = granted(await storage.list())
      expect(projects.map(({ id, title }) => [id, title])).toEqual([
        ['a', 'Pump'],
        ['b', 'Ward'],
      ])
      expect(projects[0]?.bytes).toBeGreaterThan(projects[1]?.bytes ?? Number.POSITIVE_INFINITY)
      expect(projects[0]?.trashedAt).toBeNull()
    })

    test('shows a title that was edited in the model', async () => {
      const { storage } = start()
      await storage.create({ id: 'a', document: sample })
      const model = sample.tables.model['model:main']
      const changes = model === undefined ? [] : setFields(model, { title: 'Pump 2' })
      await storage.append('a', [{ revision: 1, changes }])
      expect(granted(await storage.list())[0]?.title).toBe('Pump 2')
    })

    test('renames in the list and in the model alike', async () => {
      const { storage, reopen } = start()
      await storage.create({ id: 'a', document: sample })
      expect(granted(await storage.rename('a', 'Infusion pump'))).toEqual({ revision: 1 })
      expect(granted(await storage.list())[0]?.title).toBe('Infusion pump')
      const { document } = granted(await reopen().open('a'))
      expect(document.tables.model['model:main']?.title).toBe('Infusion pump')
      expect(granted(await storage.rename('a', 'Infusion pump'))).toEqual({ revision: 1 })
    })

    test('duplicates a project so that edits of one do not reach the other', async () => {
      const { storage } = start()
      await storage.create({ id: 'a', document: sample })
      await storage.append('a', edits(1, 2))
      expect(granted(await storage.duplicate('a', { id: 'b', title: 'Copy' }))).toMatchObject({
        id: 'b',
        title: 'Copy',
      })
      await storage.append('a', edits(3, 3))
      const copy = granted(await storage.open('b'))
      expect(copy.revision).toBe(0)
      expect(elementIds(copy.document)).toEqual(['element:e1', 'element:e2'])
      expect(copy.document.tables.model['model:main']?.title).toBe('Copy')
    })

    test('keeps a deleted project until it is purged', async () => {
      const { storage, reopen } = start()
      await storage.create({ id: 'a', document: sample })
      granted(await storage.trash('a'))
      expect(granted(await reopen().list())[0]?.trashedAt).not.toBeNull()
      granted(await storage.restore('a'))
      expect(granted(await reopen().list())[0]?.trashedAt).toBeNull()
      expect(granted(await storage.open('a')).document).toEqual(sample)
      granted(await storage.purge('a'))
      expect(granted(await storage.list())).toEqual([])
      expect(errorOf(await storage.open('a'))).toEqual({ code: 'not-found', project: 'a' })
    })

    test('opens a document of a newer version read-only and refuses to change it', async () => {
      const { storage, reopen } = start()
      granted(await storage.create({ id: 'a', document: sample, schemaVersion: 99 }))
      const project = granted(await reopen().open('a'))
      expect(project).toMatchObject({ document: sample, readOnly: 'newer-version', schemaVersion: 99 })
      expect(errorOf(await storage.append('a', edits(1, 1)))).toMatchObject({ code: 'version', found: 99 })
      expect(errorOf(await storage.rename('a', 'x'))).toMatchObject({ code: 'version', found: 99 })
      granted(await storage.duplicate('a', { id: 'b', title: 'Copy' }))
      expect(granted(await storage.open('b')).readOnly).toBe('newer-version')
    })

    test('says so when a project is missing or an id is taken', async () => {
      const { storage } = start()
      await storage.create({ id: 'a', document: sample })
      expect(errorOf(await storage.create({ id: 'a', document: sample }))).toEqual({
        code: 'exists',
        project: 'a',
      })
      const missing = { code: 'not-found', project: 'nope' }
      expect(errorOf(await storage.open('nope'))).toEqual(missing)
      expect(errorOf(await storage.append('nope', edits(1, 1)))).toEqual(missing)
      expect(errorOf(await storage.trash('nope'))).toEqual(missing)
      expect(errorOf(await storage.duplicate('nope', { id: 'b', title: '' }))).toEqual(missing)
      expect(await storage.purge('nope')).toEqual({ ok: true, value: null })
    })
  })
}
