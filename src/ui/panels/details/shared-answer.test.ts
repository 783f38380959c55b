import { describe, expect, it } from 'vitest'
import type { Stencil, Vocabulary } from '../../../engine/pack.ts'
import { createVocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { sharedAnswer, sharedOption, sharedProperties } from './shared-answer.ts'

const stencil = (id: string, properties: readonly string[], defaults: Stencil['defaults'] = {}): Stencil => ({
  ...{ id, name: id, base: 'process', parent: null, group: '', description: '', keywords: [], icon: 'box' },
  ...{ properties, defaults },
})
const vocabulary: Vocabulary = {
  ...{ id: 'test', version: '1', name: '', description: '', extends: [], crossing: 'containment' },
  stencils: [stencil('app', ['mfa', 'dataClass', 'logs'], { mfa: 'yes' }), stencil('store', ['logs', 'mfa'])],
  properties: ['mfa', 'logs', 'dataClass'].map((id) => ({
    ...{ id, label: id, help: '', group: '' },
    type: { kind: 'tri' as const },
  })),
  mitigations: [],
}
const index = createVocabularyIndex([vocabulary])
const app = { stencil: 'app', properties: {} }

describe('sharedAnswer', () => {
  it('tells what is from the type from what was answered', () => {
    expect(sharedAnswer(index, [app], 'mfa')).toEqual({
      value: 'yes',
      basis: 'type',
      isMixed: false,
      isOwn: false,
    })
    const answered = { stencil: 'app', properties: { mfa: 'no' } }
    expect(sharedAnswer(index, [answered], 'mfa')).toMatchObject({ value: 'no', basis: 'set', isOwn: true })
  })

  it('sees that several differ, and that one answer can be taken back', () => {
    const answered = { stencil: 'app', properties: { mfa: 'no' } }
    expect(sharedAnswer(index, [app, answered], 'mfa')).toMatchObject({ isMixed: true, isOwn: true })
  })

  it('takes lists of the same entries as the same', () => {
    const one = { stencil: 'app', properties: { dataClass: ['a', 'b'] } }
    const other = { stencil: 'app', properties: { dataClass: ['b', 'a'] } }
    expect(sharedAnswer(index, [one, other], 'dataClass').isMixed).toBe(false)
  })
})

describe('sharedProperties', () => {
  it('asks of several types what all of them are asked, in the first one’s order', () => {
    const ids = sharedProperties(index, [app, { stencil: 'store', properties: {} }]).map(({ id }) => id)
    expect(ids).toEqual(['mfa', 'logs'])
  })
})

describe('sharedOption', () => {
  it('is mixed where only some have it', () => {
    const one = { stencil: 'app', properties: { dataClass: ['phi'] } }
    expect(sharedOption(index, [one], 'dataClass', 'phi')).toBe(true)
    expect(sharedOption(index, [one, app], 'dataClass', 'phi')).toBe('mixed')
    expect(sharedOption(index, [app], 'dataClass', 'phi')).toBe(false)
  })
})
