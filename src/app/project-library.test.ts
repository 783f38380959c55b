import { expect, test, vi } from 'vitest'
import { emptyDocument } from '../model/empty-document.ts'
import { createMemoryStorage } from '../storage/memory/memory-storage.ts'
import type { ProjectStorage } from '../storage/port.ts'
import { createProjectLibrary, trashDays } from './project-library.ts'
import { createFakeTabs } from './testing/fake-tabs.ts'

const day = 24 * 60 * 60 * 1000
const document = emptyDocument({ title: 'Pump', now: '2026-03-01T12:00:00.000Z' })

function browser() {
  const clock = { ms: Date.UTC(2026, 2, 1) }
  const tabs = createFakeTabs()
  const storage = createMemoryStorage({ now: () => new Date(clock.ms++).toISOString() })
  let ids = 0
  const open = (over: ProjectStorage = storage) =>
    createProjectLibrary({ storage: over, newId: () => `p${++ids}`, now: () => clock.ms, ...tabs })
  return { clock, open, storage, locks: tabs.locks }
}

const titles = (library: ReturnType<typeof createProjectLibrary>) =>
  library.store
    .getState()
    .projects.filter(({ trashedAt }) => trashedAt === null)
    .map(({ title }) => title)

test('lists what was created, renamed and duplicated, last edited first', async () => {
  const library = browser().open()
  expect(library.store.getState().status).toBe('loading')
  await library.create(document)
  await library.create(emptyDocument({ title: 'Ward', now: '2026-03-01T12:00:00.000Z' }))
  expect(await library.rename('p1', 'Infusion pump')).toEqual({ ok: true, value: null })
  await library.duplicate('p2', 'Ward (copy)')
  expect(library.store.getState()).toMatchObject({ status: 'ready', problem: null })
  expect(titles(library)).toEqual(['Ward (copy)', 'Infusion pump', 'Ward'])
})

test('brings a deleted model back', async () => {
  const library = browser().open()
  await library.create(document)
  await library.remove('p1')
  expect(titles(library)).toEqual([])
  await library.restore('p1')
  expect(titles(library)).toEqual(['Pump'])
})

test('removes for good what was deleted more than 30 days ago, and nothing else', async () => {
  const { open, clock, storage } = browser()
  const library = open()
  for (let nth = 0; nth < 3; nth++) await library.create(document)
  await library.remove('p1')
  clock.ms += trashDays * day
  await library.remove('p2')
  clock.ms += 1000
  open()
  await vi.waitFor(async () => {
    const listed = await storage.list()
    expect(listed.ok && listed.value.map(({ id }) => id).sort()).toEqual(['p2', 'p3'])
  })
})

test('shows in another tab what changed in this one', async () => {
  const { open } = browser()
  const here = open()
  const there = open()
  await here.create(document)
  await vi.waitFor(() => expect(titles(there)).toEqual(['Pump']))
})

test('shows a title that was edited in an open model, here and in another tab', async () => {
  const { open, storage } = browser()
  const here = open()
  const there = open()
  await here.create(document)
  await storage.rename('p1', 'Edited')
  await vi.waitFor(() => expect([titles(here), titles(there)]).toEqual([['Edited'], ['Edited']]))
})

test('leaves a model alone that another tab has open, and says so', async () => {
  const { open, locks } = browser()
  const library = open()
  await library.create(document)
  let leave: () => void = () => undefined
  void locks.request('glacis:project:p1', {}, () => new Promise<void>((resolve) => (leave = resolve)))
  expect(await library.rename('p1', 'x')).toMatchObject({
    ok: false,
    error: expect.stringContaining('open in another tab'),
  })
  expect(titles(library)).toEqual(['Pump'])
  expect(library.store.getState().problem).toContain('open in another tab')
  leave()
  expect((await library.rename('p1', 'x')).ok).toBe(true)
  expect(library.store.getState().problem).toBeNull()
})

test('says what is wrong when storage fails, and keeps what it knew', async () => {
  const { open, storage } = browser()
  let broken = false
  const library = open({
    ...storage,
    list: async () => (broken ? { ok: false, error: { code: 'quota' } } : storage.list()),
    create: async (project) => (broken ? { ok: false, error: { code: 'quota' } } : storage.create(project)),
  })
  await library.create(document)
  broken = true
  expect(await library.create(document)).toMatchObject({ ok: false, error: expect.stringContaining('room') })
  expect(library.store.getState().problem).toContain('room')
  expect(titles(library)).toEqual(['Pump'])
})
