import { expect, test } from 'vitest'
import { get } from '../model/document.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { setRiskPolicy } from './set-risk-policy.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'

const empty = emptyDocument({ title: '', packs: ['core'], now: '2026-01-01T00:00:00Z' })

test('makes the policy with what is said first, and leaves the rest to the defaults', () => {
  const after = runCommand(empty, setRiskPolicy, { discoverability: 'fixed', seed: undefined })
  expect(get(after, 'riskPolicy', 'riskPolicy:main')).toEqual({
    id: 'riskPolicy:main',
    discoverability: 'fixed',
  })
})

test('takes a field away so that the default holds again', () => {
  const changed = runCommand(empty, setRiskPolicy, { discoverability: 'fixed', ripExtension: true })
  const after = runCommand(changed, setRiskPolicy, { discoverability: undefined })
  expect(get(after, 'riskPolicy', 'riskPolicy:main')).toEqual({ id: 'riskPolicy:main', ripExtension: true })
})

test('refuses what is outside the limits, and what changes nothing', () => {
  expect(refusalOf(empty, setRiskPolicy, { ripLikelihoods: { NW: 1.2 } })).toMatchObject({ code: 'invalid' })
  expect(refusalOf(empty, setRiskPolicy, {})).toEqual({ code: 'nothing-to-do' })
})

test('refuses weights that do not fall from insecure to secure, and figures that do not rise', () => {
  const refused = (fields: object) => refusalOf(empty, setRiskPolicy, fields)
  const weights = (insecure: number, partial: number, secure: number) => ({
    ripWeights: { insecure, partial, secure },
  })
  expect(refused(weights(10, 5, 2))).toBeNull()
  expect(refused(weights(5, 5, 2))).toMatchObject({ code: 'invalid', field: 'ripWeights' })
  expect(refused(weights(10, 1, 2))).toMatchObject({ code: 'invalid', field: 'ripWeights' })
  expect(refused(weights(10, 5, 0))).toMatchObject({ code: 'invalid', field: 'ripWeights.secure' })
  const effect = { L0: 0, L1: 0.1, L2: 0.5, L3: 0.8, L4: 0.95, L5: 1 }
  expect(refused({ maturityEffect: effect })).toBeNull()
  expect(refused({ maturityEffect: { ...effect, L3: 0.4 } })).toMatchObject({ field: 'maturityEffect' })
  const rates = { 'very-low': 0.01, low: 0.1, medium: 1, high: 10, 'very-high': 5 }
  expect(refused({ yearlyRates: rates })).toMatchObject({ code: 'invalid', field: 'yearlyRates' })
})
