import { expect, test } from 'vitest'
import type { Pack } from '../../engine/pack.ts'
import { packHash, writePack } from '../../formats/pack/write.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import { createMemoryPackStore } from '../../storage/memory/memory-pack-store.ts'
import { newPack, newRule } from './new-entries.ts'
import { ownPacksOf } from './own-packs-of.ts'
import { createPackLibrary } from './pack-library.ts'

function start() {
  const openChannel = () => ({ postMessage: () => {}, close: () => {}, onmessage: null })
  return createPackLibrary({ storage: createMemoryPackStore(), base: vocabularies, openChannel })
}
const ward = (fields: Partial<Pack> = {}): Pack => ({ ...newPack('ward', 'Ward', ['core']), ...fields })
const withRule = (pack: Pack): Pack => ({ ...pack, rules: [...pack.rules, newRule(pack)] })
const modelWith = (
  packs: readonly string[],
  packPins?: { [id: string]: { version: string; hash: string } },
) =>
  documentOf([
    newRecord('model', {
      id: 'model:main',
      packs,
      createdAt: '2026-01-01T00:00:00Z',
      ...(packPins === undefined ? {} : { packPins }),
    }),
  ])

test('makes ids that are free from names', async () => {
  const library = start()
  const make = (name: string) => library.create((id) => newPack(id, name, ['core']), name)
  expect([await make('Ward network'), await make('Ward network'), await make('Health')]).toEqual([
    { ok: true, value: 'ward-network' },
    { ok: true, value: 'ward-network-2' },
    { ok: true, value: 'health-2' },
  ])
})

test('a model without a pin follows the draft, one with a pin stays with its version', async () => {
  const library = start()
  await library.saveDraft(ward())
  await library.create((id) => newPack(id, 'Ward', []), 'Ward')
  const first = await library.publish(ward())
  if (!first.ok) throw new Error(first.error)
  await library.saveDraft(withRule(ward({ version: '0.2.0' })))
  const draft = await ownPacksOf(library, modelWith(['core', 'ward']))
  expect(draft.packs.map(({ id, rules }) => [id, rules.length])).toEqual([['ward', 1]])
  const { version, hash } = first.value
  const pinned = await ownPacksOf(library, modelWith(['core', 'ward'], { ward: { version, hash } }))
  expect(pinned.packs.map(({ rules }) => rules.length)).toEqual([0])
  const gone = modelWith(['core', 'ward'], { ward: { version: '9.9.9', hash: 'f'.repeat(64) } })
  expect((await ownPacksOf(library, gone)).packs).toEqual([])
})

test('a rule that is only half written is left out, and the finished ones run', async () => {
  const library = start()
  const whole = withRule(ward())
  const [rule] = whole.rules
  if (rule === undefined) throw new Error('no rule')
  const half = { ...rule, id: 'W-99', condition: { op: 'has', ref: 'flow.noSuchThing' } as const }
  await library.saveDraft({ ...whole, rules: [half, rule] })
  const { packs, written } = await ownPacksOf(library, modelWith(['ward']))
  expect(packs[0]?.rules.map(({ id }) => id)).toEqual([rule.id])
  expect(written[0]?.rules).toHaveLength(2)
})

test('takes in a file as a draft where nothing is lost, else beside the work that is there', async () => {
  const library = start()
  expect(await library.take(ward())).toMatchObject({ ok: true, value: { as: 'new', isDraft: true } })
  const second = withRule(ward({ version: '0.2.0' }))
  expect(await library.take(second)).toMatchObject({ ok: true, value: { as: 'version', isDraft: true } })
  const mine = ward({ version: '0.3.0', description: 'Mine' })
  await library.saveDraft(mine)
  const theirs = ward({ version: '0.4.0', description: 'Theirs' })
  expect(await library.take(theirs)).toMatchObject({ ok: true, value: { isDraft: false } })
  expect(await library.loadDraft('ward')).toEqual({ ok: true, value: mine })
  expect(await library.loadVersion(packHash(theirs))).toEqual({ ok: true, value: theirs })
  const clash = await library.take(ward({ version: '0.4.0', description: 'Else' }))
  expect(clash).toMatchObject({ ok: false })
  expect(await library.take({ ...ward(), id: 'health' })).toMatchObject({ ok: false })
})

const template = (description: string) =>
  ward({
    id: 'tmt-ward-0a1b2c',
    description,
    origin: { format: 'tb7', name: 'Ward', id: 'w', version: '4.1', author: '', content: '' },
  })

test('keeps an imported template published and without a draft, and its older form where both say one version', async () => {
  const library = start()
  const { id, name, version } = template('')
  const kept = await library.keep({ id, name, version, bytes: writePack(template('first')) })
  expect(kept).toMatchObject({ ok: true, value: { version, hash: packHash(template('first')) } })
  expect(library.store.getState().packs).toMatchObject([{ id, draft: null, versions: [{ version }] }])
  const again = await library.keep({ id, name, version, bytes: writePack(template('second')) })
  expect(again).toEqual(kept)
  expect(await library.loadDraft(id)).toMatchObject({ ok: true, value: { description: 'first' } })
})

test('takes an imported template of a file like one that is imported here, and brings it back when it was deleted', async () => {
  const library = start()
  expect(await library.take(template('first'))).toMatchObject({
    ok: true,
    value: { isDraft: false, as: 'new' },
  })
  await library.remove(template('').id)
  const again = await library.take(template('second'))
  expect(again).toMatchObject({ ok: true, value: { hash: packHash(template('first')) } })
  expect(library.store.getState().packs).toMatchObject([{ draft: null, trashedAt: null }])
})

test('brings a deleted pack back when its file is imported again', async () => {
  const library = start()
  await library.take(ward())
  await library.remove('ward')
  expect(library.store.getState().packs[0]?.trashedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  await library.take(ward())
  expect(library.store.getState().packs[0]?.trashedAt).toBeNull()
})

test('a draft that another tab has saved is not overwritten', async () => {
  const storage = createMemoryPackStore()
  const openChannel = () => ({ postMessage: () => {}, close: () => {}, onmessage: null })
  const [here, there] = [1, 2].map(() => createPackLibrary({ storage, base: vocabularies, openChannel }))
  if (here === undefined || there === undefined) throw new Error('no library')
  await here.saveDraft(ward())
  await there.refresh()
  await here.saveDraft(ward({ description: 'here' }))
  const refused = await there.saveDraft(ward({ description: 'there' }))
  expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('another tab') })
})
