import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { mitigationStates } from '../model/records/mitigation.ts'
import { type Maturity, maturities } from '../model/records/risk-policy.ts'
import type { Mitigation } from '../model/tables.ts'
import { maturityEffectOf, maturityIn, publishedMaturityEffect } from './mitigation-effect.ts'
import { phases } from './phase.ts'

const inPhases = (fields: Partial<Mitigation>) => {
  const mitigation = newRecord('mitigation', { id: 'mitigation:m', title: 'M', ...fields })
  return phases.map((phase) => maturityIn(mitigation, phase))
}

test('counts by state: nothing is potential, only what works is current, all but what is rejected is target', () => {
  const counts = mitigationStates.map((state) => [state, ...inPhases({ state })])
  expect(counts).toEqual([
    ['planned', null, null, 'L3'],
    ['in-progress', null, null, 'L3'],
    ['implemented', null, 'L3', 'L3'],
    ['verified', null, 'L3', 'L3'],
    ['rejected', null, null, null],
  ])
})

test('takes the maturity meant for it as target, and none below what it has', () => {
  const fields = { maturity: 'L2', targetMaturity: 'L4' } as const
  expect(inPhases({ ...fields, state: 'implemented' })).toEqual([null, 'L2', 'L4'])
  expect(inPhases({ ...fields, state: 'planned' })).toEqual([null, null, 'L4'])
  expect(inPhases({ maturity: 'L4', targetMaturity: 'L1', state: 'verified' })).toEqual([null, 'L4', 'L4'])
})

test('has the published effectiveness unless the model has its own', () => {
  expect(maturityEffectOf(documentOf([]))).toBe(publishedMaturityEffect)
  const own = { ...publishedMaturityEffect, L3: 0.8 }
  const policy = newRecord('riskPolicy', { id: 'riskPolicy:main', maturityEffect: own })
  expect(maturityEffectOf(documentOf([policy])).L3).toBe(0.8)
})

const vectors = new URL('../../../shared/domain/golden-vectors.json', import.meta.url)
test.skipIf(!existsSync(vectors))('gives the golden percentages', () => {
  const { maturity } = JSON.parse(readFileSync(vectors, 'utf8'))
  const percent = Object.fromEntries(maturities.map((level) => [level, 100 * publishedMaturityEffect[level]]))
  expect(percent).toEqual(maturity.percent as { [level in Maturity]: number })
})
