import { expect, test } from 'vitest'
import type { Pack } from '../../engine/pack.ts'
import { packProblems } from '../../engine/validate-pack.ts'
import { copyOf } from './copy-pack.ts'
import { isTemplate } from './is-template.ts'
import { newPack, newRule } from './new-entries.ts'

const id = 'tmt-ward-0a1b2c'
const stencil: Pack['stencils'][number] = {
  id: `${id}.Pump`,
  name: 'Pump',
  base: 'process',
  parent: null,
  group: 'Process',
  description: 'Named after its pack: tmt-ward-0a1b2c.',
  keywords: [],
  icon: 'box',
  properties: ['signed'],
  defaults: {},
}
const template: Pack = {
  ...newPack(id, 'Ward', []),
  version: '4.1.0',
  origin: { format: 'tb7', name: 'Ward', id: 'w', version: '4.1', author: '', content: 'AA==' },
  stencils: [stencil, { ...stencil, id: `${id}.Pump.Small`, parent: stencil.id }],
  properties: [{ id: 'signed', label: 'Signed', help: '', group: 'Security', type: { kind: 'tri' } }],
}
const rules: Pack['rules'] = [
  {
    ...newRule(template),
    condition: { op: 'isA', ref: 'source', value: stencil.id },
  },
]

test('a copy calls its types after itself, wherever it names them, and stays sound', () => {
  const copy = copyOf({ ...template, rules }, 'my-ward', 'My ward')
  expect(copy.stencils.map((each) => [each.id, each.parent])).toEqual([
    ['my-ward.Pump', null],
    ['my-ward.Pump.Small', 'my-ward.Pump'],
  ])
  expect(copy.rules[0]?.condition).toEqual({ op: 'isA', ref: 'source', value: 'my-ward.Pump' })
  expect(copy.stencils[0]?.description).toBe(stencil.description)
  expect([copy.id, copy.name, copy.version, copy.origin]).toEqual([
    'my-ward',
    'My ward',
    '0.1.0',
    template.origin,
  ])
  expect(packProblems(copy, [])).toEqual([])
})

test('an imported template is known by its id, a copy of it is none', () => {
  expect(isTemplate(template)).toBe(true)
  expect(isTemplate(copyOf(template, 'ward-copy', 'Ward (copy)'))).toBe(false)
  expect(isTemplate({ ...newPack('tmt-mine-abcdef', 'Mine', []) })).toBe(false)
})
