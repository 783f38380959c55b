import { expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { packs as catalogue } from './catalog.ts'
import { packsOf } from './packs-of.ts'

const patient = newRecord('element', { id: 'element:p', name: 'Patient', stencil: 'human.patient' })
const off = newRecord('ruleSwitch', {
  id: 'ruleSwitch:health/MH-A01',
  pack: 'health',
  rule: 'MH-A01',
  reason: 'No accounts.',
  at: '2026-01-01T00:00:00Z',
})
const rulesFound = (document: ReturnType<typeof documentOf>) =>
  evaluate(document, packsOf(catalogue, document).packs).findings.map(({ ruleId }) => ruleId)

test('runs no rule that the model has switched off, and all the others', () => {
  const on = rulesFound(documentOf([patient]))
  expect(on).toContain('MH-A01')
  expect(rulesFound(documentOf([patient, off]))).toEqual(on.filter((id) => id !== 'MH-A01'))
})

test('gives the same list for the same choice, so that nothing is compiled twice', () => {
  const first = packsOf(catalogue, documentOf([patient, off])).packs
  expect(packsOf(catalogue, documentOf([off])).packs).toBe(first)
  expect(packsOf(catalogue, documentOf([])).packs).not.toBe(first)
})

test('a rule of the same name in another pack goes on', () => {
  const other = { ...off, id: 'ruleSwitch:ward/MH-A01', pack: 'ward' } as const
  expect(rulesFound(documentOf([patient, other]))).toContain('MH-A01')
})

test('runs the rules of the packs that the model names, not of those that they build on', () => {
  const own = { ...catalogue[1], id: 'ward', extends: ['core', 'health'], stencils: [], rules: [] }
  const document = documentOf([
    patient,
    newRecord('model', { id: 'model:main', packs: ['ward'], createdAt: '2026-01-01T00:00:00Z' }),
  ])
  const { packs } = packsOf([...catalogue, own as (typeof catalogue)[number]], document)
  expect(packs.map(({ id, rules }) => [id, rules.length])).toEqual([
    ['core', 0],
    ['health', 0],
    ['ward', 0],
  ])
  expect(packs[1]?.stencils.length).toBeGreaterThan(20)
  expect(packs[1]?.stencils.every(({ abstract }) => abstract)).toBe(true)
  expect(packs[0]?.stencils.some(({ abstract }) => !abstract)).toBe(true)
})
