import { expect, test } from 'vitest'
import type { Pack, Property, Stencil } from '../../engine/pack.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import { decisionId } from '../../model/record-ids.ts'
import { newPack, newRule } from '../packs/new-entries.ts'
import { planMove } from './plan-move.ts'

const stencilOf = (pack: string, name: string, more: Partial<Stencil> = {}): Stencil => ({
  id: `${pack}.${name.replaceAll(' ', '')}`,
  name,
  base: 'process',
  parent: null,
  group: 'All',
  description: '',
  keywords: [],
  icon: 'box',
  properties: [],
  defaults: {},
  ...more,
})
const choice = (id: string, label: string, values: readonly string[], originId?: string): Property => ({
  id,
  label,
  help: '',
  group: 'All',
  type: { kind: 'enum', values: values.map((value) => ({ id: value, label: value })) },
  ...(originId === undefined ? {} : { originId }),
})
const ruleOf = (pack: Pack, id: string, originId: string) => ({ ...newRule(pack), id, originId })

const empty = newPack('old', 'Old', [])
const from: Pack = {
  ...empty,
  stencils: [
    stencilOf('old', 'Generic Process', { originId: 'GE.P' }),
    stencilOf('old', 'Web Server', { originId: 'SE.P.Web', parent: 'old.GenericProcess' }),
    stencilOf('old', 'Old Service', { originId: 'SE.P.Old', parent: 'old.GenericProcess' }),
    stencilOf('old', 'Browser', { originId: 'SE.EI.Browser', base: 'external' }),
    stencilOf('old', 'Vault', { originId: 'SE.DS.Vault', base: 'store' }),
    stencilOf('old', 'HTTPS', { originId: 'SE.DF.Https', base: 'flow' }),
  ],
  properties: [
    choice('encrypted', 'Encrypted', ['Yes', 'No', 'Partly'], 'enc'),
    choice('colour', 'Colour', ['Red']),
    { id: 'signed', label: 'Signed', help: '', group: 'All', type: { kind: 'tri' } },
  ],
  rules: [ruleOf(empty, 'T1', 'TH1'), ruleOf(empty, 'T2', 'TH2')],
}
const to: Pack = {
  ...newPack('new', 'New', []),
  stencils: [
    stencilOf('new', 'Generic Process', { originId: 'GE.P' }),
    stencilOf('new', 'Site', { originId: 'SE.P.Web' }),
    stencilOf('new', 'browser', { originId: 'other', base: 'external' }),
    stencilOf('new', 'HTTPS', { originId: 'SE.P.NoFlow' }),
  ],
  properties: [
    choice('isEncrypted', 'Encryption', ['yes', 'no'], 'enc'),
    choice('isSigned', 'SIGNED', ['Yes', 'No']),
  ],
  rules: [ruleOf(empty, 'N1', 'TH1')],
}

const thing = (id: string, stencil: string, properties = {}) =>
  newRecord('element', { id: `element:${id}`, name: id, stencil, properties })
const https = newRecord('flow', {
  id: 'flow:https',
  name: 'https',
  stencil: 'old.HTTPS',
  source: 'element:web',
  target: 'element:vault',
})
const decided = (finding: string, title: string) =>
  newRecord('decision', { id: decisionId(finding), finding, title })
const model = documentOf([
  thing('web', 'old.WebServer', { encrypted: 'Yes', colour: 'Red', signed: 'no' }),
  thing('web2', 'old.WebServer', { encrypted: 'Partly' }),
  thing('service', 'old.OldService'),
  thing('browser', 'old.Browser'),
  thing('vault', 'old.Vault'),
  thing('else', 'core.process', { colour: 'Red' }),
  https,
  decided('old/T1@flow:https', 'Kept'),
  decided('old/T2@flow:https', 'Without counterpart'),
  decided('health/T2@flow:https', 'Of another pack'),
])
const plan = planMove(model, from, to, vocabularies, null)

test('finds the same type by its id, then by its name, then one of the same shape', () => {
  expect(plan.kinds.map(({ name, to: { id }, by, subjects }) => [name, id, by, subjects.length])).toEqual([
    ['Browser', 'new.browser', 'name', 1],
    ['HTTPS', 'flow', 'generic', 1],
    ['Old Service', 'new.GenericProcess', 'generic', 1],
    ['Vault', 'store', 'generic', 1],
    ['Web Server', 'new.Site', 'same', 2],
  ])
  expect(plan.args.stencils).toMatchObject({ 'old.WebServer': 'new.Site' })
  expect(Object.keys(plan.args.stencils)).not.toContain('core.process')
})

test('maps questions by their id or name and values by their words', () => {
  expect(plan.args.properties).toEqual({
    encrypted: { to: 'isEncrypted', values: { Yes: 'yes', No: 'no', unknown: 'unknown' } },
    signed: { to: 'isSigned', values: { yes: 'Yes', no: 'No', unknown: 'unknown' } },
  })
})

test('lists the answers and decisions that have no counterpart, and only those', () => {
  expect(plan.answers).toEqual([
    { property: 'Colour', value: 'Red', subjects: ['element:web'] },
    { property: 'Encrypted', value: 'Partly', subjects: ['element:web2'] },
  ])
  expect(plan.decisions).toEqual([{ finding: 'old/T2@flow:https', title: 'Without counterpart' }])
  expect(plan.args.rules).toEqual({ T1: 'N1' })
})
