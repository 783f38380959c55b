import { expect, test } from 'vitest'
import { writePack } from '../../formats/pack/write.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import { createMemoryPackStore } from '../../storage/memory/memory-pack-store.ts'
import { createMemoryStorage } from '../../storage/memory/memory-storage.ts'
import type { PackStore } from '../../storage/pack-store.ts'
import type { ProjectStorage } from '../../storage/port.ts'
import { newPack } from './new-entries.ts'
import { purgePacks } from './purge-packs.ts'

const deletedAt = Date.UTC(2026, 0, 1)
const later = (days: number) => () => deletedAt + days * 24 * 60 * 60 * 1000

async function store(...packs: readonly (readonly [id: string, builtOn: string])[]): Promise<PackStore> {
  const made = createMemoryPackStore({ now: () => new Date(deletedAt).toISOString() })
  for (const [id, builtOn] of packs) {
    const pack = newPack(id, id, [builtOn])
    await made.saveDraft({ id, name: id, version: pack.version, bytes: writePack(pack), after: null })
  }
  return made
}

async function projects(
  packs: readonly string[] = [],
  pinned: readonly string[] = [],
): Promise<ProjectStorage> {
  const storage = createMemoryStorage()
  const pins = Object.fromEntries(pinned.map((id) => [id, { version: '0.1.0', hash: 'a'.repeat(64) }]))
  const model = newRecord('model', {
    ...{ id: 'model:main', packs: [...packs], packPins: pins, createdAt: '2026-01-01T00:00:00Z' },
  })
  await storage.create({ id: 'project:1', document: documentOf([model]) })
  return storage
}

test('removes a deleted pack after 30 days when nothing names it, and keeps the others', async () => {
  const packs = await store(['ward', 'core'], ['kept', 'core'])
  await packs.trash('ward')
  expect(await purgePacks({ packs, projects: await projects(['core']), now: later(29) })).toEqual([])
  expect(await purgePacks({ packs, projects: await projects(['core']), now: later(31) })).toEqual(['ward'])
  const listed = await packs.list()
  expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['kept'])
})

test('keeps what a project names, also a deleted one, and what another pack builds on', async () => {
  const packs = await store(['ward', 'core'], ['base', 'core'], ['pinned', 'core'], ['mine', 'base'])
  for (const id of ['ward', 'base', 'pinned']) await packs.trash(id)
  const storage = await projects(['core', 'ward'], ['pinned'])
  await storage.trash('project:1')
  expect(await purgePacks({ packs, projects: storage, now: later(100) })).toEqual([])
  await storage.purge('project:1')
  expect(await purgePacks({ packs, projects: storage, now: later(100) })).toEqual(['pinned', 'ward'])
})

test('removes nothing while a project cannot be read', async () => {
  const packs = await store(['ward', 'core'])
  await packs.trash('ward')
  const broken: Pick<ProjectStorage, 'list' | 'open'> = {
    list: (await projects()).list,
    open: async () => ({ ok: false, error: { code: 'not-found', project: 'project:1' } }),
  }
  expect(await purgePacks({ packs, projects: broken, now: later(100) })).toEqual([])
})

test('leaves a pack alone that another tab brings back meanwhile', async () => {
  const packs = await store(['ward', 'core'])
  await packs.trash('ward')
  const storage = await projects()
  const open: ProjectStorage['open'] = async (id) => {
    await packs.restore('ward')
    return storage.open(id)
  }
  expect(await purgePacks({ packs, projects: { list: storage.list, open }, now: later(100) })).toEqual([])
  const listed = await packs.list()
  expect(listed.ok && listed.value).toMatchObject([{ id: 'ward', trashedAt: null }])
})
