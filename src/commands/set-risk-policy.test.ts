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
