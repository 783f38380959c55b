import { expect, test } from 'vitest'
import type { Pack } from '../../engine/pack.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { idAfterRename, newPack, newRule, newStencil, withCopiedRule } from './new-entries.ts'
import { createPackEditor } from './pack-editor.ts'
import { camelIdFrom, nextInRow, packIdFrom } from './pack-ids.ts'
import { compareVersions, suggestVersion } from './version-bump.ts'

const pack = newPack('ward', 'Ward', ['core'])
function start(refuse = false) {
  const saved: Pack[] = []
  let at = 0
  const editor = createPackEditor({
    pack,
    base: vocabularies,
    now: () => at,
    save: async (next) => {
      if (refuse) return { ok: false, error: 'no room' }
      saved.push(next)
      return { ok: true, value: null }
    },
  })
  const rename = (name: string, pause = 0) => {
    at += pause
    editor.change({ label: 'Rename', mergeKey: 'name' }, (before) => ({ ...before, name }))
  }
  return { editor, saved, rename, name: () => editor.store.getState().pack.name }
}

test('undo and redo go back and forth, and typing is one step', () => {
  const { editor, rename, name } = start()
  rename('W')
  rename('Wa', 500)
  rename('Wards', 5000)
  expect(editor.store.getState().undoLabel).toBe('Rename')
  editor.undo()
  expect(name()).toBe('Wa')
  editor.undo()
  expect([name(), editor.store.getState().undoLabel]).toEqual(['Ward', null])
  editor.undo()
  editor.redo()
  editor.redo()
  editor.redo()
  expect([name(), editor.store.getState().redoLabel]).toEqual(['Wards', null])
  editor.undo()
  rename('Else', 5000)
  expect(editor.store.getState().redoLabel).toBeNull()
})

test('saves what is there at last, once, and says when it cannot', async () => {
  const { editor, saved, rename } = start()
  rename('A')
  rename('B')
  expect(editor.store.getState().saving).toBe('saving')
  await editor.close()
  expect(saved.map(({ name }) => name)).toEqual(['B'])
  expect(editor.store.getState().saving).toBe('saved')
  const failing = start(true)
  failing.rename('A')
  await failing.editor.flush()
  expect(failing.editor.store.getState()).toMatchObject({ saving: 'error', saveProblem: 'no room' })
})

test('shows problems as they come and go', () => {
  const { editor, rename } = start()
  rename('')
  expect(editor.store.getState().problems).toMatchObject([{ path: 'name' }])
  rename('Ward', 5000)
  expect(editor.store.getState().problems).toEqual([])
})

test('suggests a version by what changed', () => {
  const one = { ...pack, rules: [newRule(pack)] }
  const two = { ...one, rules: [...one.rules, newRule(one)] }
  expect(suggestVersion(one, null)).toBe('0.1.0')
  expect(suggestVersion(two, { ...one, version: '1.9.9' })).toBe('1.10.0')
  expect(suggestVersion(one, { ...two, version: '1.2.3' })).toBe('2.0.0')
  expect(suggestVersion({ ...one, name: 'Other' }, { ...one, version: '1.2.3' })).toBe('1.2.4')
  expect(['0.10.0', '0.9.0', '1.0.0'].sort(compareVersions)).toEqual(['0.9.0', '0.10.0', '1.0.0'])
})

test('makes ids from names of any language', () => {
  expect(packIdFrom('Größe & Maß', new Set())).toBe('grosse-mass')
  expect(packIdFrom('病棟', new Set(['pack']))).toBe('pack-2')
  expect(packIdFrom('7 wards', new Set())).toBe('pack-7-wards')
  expect(camelIdFrom('Infusion pump (smart)', 'ward.', new Set())).toBe('ward.infusionPumpSmart')
  expect(camelIdFrom('2nd factor', '', new Set(['x2ndFactor']))).toBe('x2ndFactor2')
  expect(nextInRow('W-', new Set(['W-01']))).toBe('W-02')
})

test('copies a rule with the mitigations that it proposes', () => {
  const mitigation = {
    title: 'x',
    description: '',
    kind: 'preventive',
    lowersDread: [],
    references: {},
  } as const
  const from: Pack = {
    ...newPack('health', 'Health', ['core']),
    mitigations: [
      { ...mitigation, id: 'M01' },
      { ...mitigation, id: 'M02' },
    ],
    rules: [],
  }
  const rule = { ...newRule(pack), id: 'MH-A01', mitigations: ['M02'], formerIds: ['OLD'] }
  const first = withCopiedRule(pack, rule, from)
  expect(first.pack.mitigations.map(({ id }) => id)).toEqual(['M02'])
  expect(first.pack.extends).toEqual(['core', 'health'])
  expect(first.pack.rules[0]).not.toHaveProperty('formerIds')
  const second = withCopiedRule(first.pack, rule, from)
  expect(second.pack.rules.map(({ id }) => id)).toEqual(['MH-A01', 'MH-A01-01'])
  expect(second.pack.mitigations).toHaveLength(1)
})

test('the id of a new type follows its name until something refers to it', () => {
  const stencil = newStencil(pack)
  const drawn: Pack = { ...pack, stencils: [stencil] }
  expect(idAfterRename(drawn, stencil, 'Infusion pump', 'ward.')).toBe('ward.infusionPump')
  const named = { ...stencil, id: 'ward.mine' }
  expect(idAfterRename({ ...pack, stencils: [named] }, named, 'Infusion pump', 'ward.')).toBe('ward.mine')
  const condition = { op: 'isA', ref: 'source', value: stencil.id } as const
  const used: Pack = { ...drawn, rules: [{ ...newRule(pack), condition }] }
  expect(idAfterRename(used, stencil, 'Infusion pump', 'ward.')).toBe(stencil.id)
})
