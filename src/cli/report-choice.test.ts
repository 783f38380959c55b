import { expect, test } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { sectionsOf, snapshotOf } from './report-choice.ts'

const snapshot = (id: `snapshot:${string}`, title: string, at: string) =>
  newRecord('snapshot', { id, title, at, engine: '', packs: {}, fingerprint: '', content: '', figures: '' })
const model = documentOf([
  newRecord('documentControl', {
    id: 'documentControl:main',
    profiles: [{ id: 'p1', name: 'For the board', sections: ['summary', 'residual'] }],
    texts: [{ id: 'text:1', title: 'Foreword', after: 'summary', markdown: '' }],
  }),
  snapshot('snapshot:b', 'Release', '2026-02-01T00:00:00.000Z'),
  snapshot('snapshot:a', 'Release', '2026-01-01T00:00:00.000Z'),
])

test('finds profiles by id or name, whatever the case, and own ones of the model', () => {
  expect(sectionsOf(model, { profile: 'full', sections: null })).toBeNull()
  expect(sectionsOf(model, { profile: 'for the BOARD', sections: null })).toEqual(['summary', 'residual'])
  expect(sectionsOf(model, { profile: 'Executive', sections: null })).toContain('text:1')
  expect(() => sectionsOf(model, { profile: 'x', sections: null })).toThrow(
    'The model has no profile "x". There are: full, executive, technical, compliance, For the board.',
  )
})

test('takes chapters and texts by id, and says which there are', () => {
  expect(sectionsOf(model, { profile: 'full', sections: ['register', 'text:1'] })).toEqual([
    'register',
    'text:1',
  ])
  expect(() => sectionsOf(model, { profile: 'full', sections: ['registr'] })).toThrow(
    /no chapter "registr". There are: summary, text:1, scope, /,
  )
})

test('finds snapshots by title, the last of one title, or by id', () => {
  expect(snapshotOf(model, 'Release').id).toBe('snapshot:b')
  expect(snapshotOf(model, 'snapshot:a').id).toBe('snapshot:a')
  expect(() => snapshotOf(model, 'x')).toThrow('The model has no snapshot "x". There are: Release, Release.')
  expect(() => snapshotOf(documentOf([]), 'x')).toThrow('The model has no snapshots')
})
