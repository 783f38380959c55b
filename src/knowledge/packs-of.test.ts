import { expect, it } from 'vitest'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { packs } from './catalog.ts'
import { packsOf } from './packs-of.ts'

const modelWith = (ids: readonly string[]): Document =>
  documentOf([newRecord('model', { id: 'model:main', createdAt: '2026-01-01T00:00:00Z', packs: [...ids] })])
const idsOf = (document: Document) => packsOf(packs, document).packs.map(({ id }) => id)

it('takes the packs that a model names, and those that they extend', () => {
  expect(idsOf(modelWith(['health']))).toEqual(['core', 'health'])
  expect(idsOf(modelWith(['core']))).toEqual(['core'])
  expect(idsOf(modelWith([]))).toEqual([])
})

it('says which packs are missing', () => {
  const { packs: found, missing } = packsOf(packs, modelWith(['zoo', 'health', 'farm']))
  expect(found.map(({ id }) => id)).toEqual(['core', 'health'])
  expect(missing.map(({ packId, ruleId }) => [packId, ruleId])).toEqual([
    ['farm', '*'],
    ['zoo', '*'],
  ])
})

it('gives the same list for the same choice, so that rules are compiled once', () => {
  expect(packsOf(packs, modelWith(['core', 'health'])).packs).toBe(
    packsOf(packs, modelWith(['health', 'core'])).packs,
  )
})
