import { expect, test } from 'vitest'
import type { Stencil, Vocabulary } from './pack.ts'
import { createVocabularyIndex } from './vocabulary-index.ts'

const stencil = (id: string, parent: string | null, more: Partial<Stencil> = {}): Stencil => ({
  id,
  name: id,
  base: 'process',
  parent,
  group: '',
  description: '',
  keywords: [],
  icon: 'box',
  properties: [],
  defaults: {},
  ...more,
})
const tri = (id: string) => ({ id, label: id, help: '', group: '', type: { kind: 'tri' } as const })

const core: Vocabulary = {
  id: 'core',
  version: '1',
  name: 'Core',
  description: '',
  extends: [],
  crossing: 'containment',
  stencils: [
    stencil('process', null, { properties: ['mfa', 'patched'], defaults: { patched: 'unknown' } }),
    stencil('flow', null, { base: 'flow' }),
  ],
  properties: [tri('mfa'), tri('patched')],
  mitigations: [],
}
const health: Vocabulary = {
  ...core,
  id: 'health',
  stencils: [
    stencil('service', 'process', {
      properties: ['signed', 'mfa', 'missing'],
      defaults: { mfa: 'no', signed: 'no' },
    }),
    stencil('service.cloud', 'service', { defaults: { mfa: 'yes' } }),
    stencil('loop.a', 'loop.b'),
    stencil('loop.b', 'loop.a'),
    stencil('process', 'service', { name: 'a second claim' }),
  ],
  properties: [tri('signed')],
  mitigations: [
    {
      id: 'M01',
      title: 'Sign',
      description: '',
      kind: 'preventive',
      lowersDread: [],
      references: {},
    },
  ],
}
const index = createVocabularyIndex([core, health])

test('follows the chain of parents over packs, and the first pack keeps an id', () => {
  expect(index.ancestors('service.cloud')).toEqual(['service.cloud', 'service', 'process'])
  expect(index.isA('service.cloud', 'process')).toBe(true)
  expect(index.isA('process', 'service')).toBe(false)
  expect(index.stencil('process')?.parent).toBeNull()
})

test('asks inherited properties first, each once, and only ones that exist', () => {
  expect(index.propertiesOf('service.cloud').map(({ id }) => id)).toEqual(['mfa', 'patched', 'signed'])
})

test('takes the answer of the record, else of the nearest stencil, else unknown', () => {
  const record = { stencil: 'service.cloud', properties: { signed: 'yes' } }
  expect(index.answerOf(record, 'signed')).toEqual({ value: 'yes', basis: 'set' })
  expect(index.answerOf(record, 'mfa')).toEqual({ value: 'yes', basis: 'type' })
  expect(index.answerOf(record, 'patched')).toEqual({ value: 'unknown', basis: 'unknown' })
  expect(index.answerOf(record, 'toString')).toEqual({ value: 'unknown', basis: 'unknown' })
})

test('an explicit "unknown" and an empty list override the default and answer nothing', () => {
  const record = { stencil: 'service.cloud', properties: { mfa: 'unknown', dataClass: [] } }
  expect(index.answerOf(record, 'mfa')).toEqual({ value: 'unknown', basis: 'unknown' })
  expect(index.answerOf(record, 'dataClass')).toEqual({ value: [], basis: 'unknown' })
})

test('bears a stencil that no pack knows', () => {
  expect(index.baseOf('x.y', 'flow')).toBe('flow')
  expect(index.baseOf('x.y')).toBe('process')
  expect(index.ancestors('x.y')).toEqual(['x.y'])
  expect(index.isA('x.y', 'x.y')).toBe(true)
  expect(index.isA('x.y', 'process')).toBe(false)
  expect(index.propertiesOf('x.y')).toEqual([])
})

test('ends a cycle of parents', () => {
  expect(index.ancestors('loop.a')).toEqual(['loop.a', 'loop.b'])
})

test('finds library mitigations by pack and id', () => {
  expect(index.mitigation('health/M01')?.title).toBe('Sign')
  expect(index.mitigation('core/M01')).toBeUndefined()
})
