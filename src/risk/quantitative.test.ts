import { expect, test } from 'vitest'
import { joinThreats } from '../engine/join-threats.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { dread } from '../methods/dread/dread.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { lossEventsOf, simulateRisk } from './quantitative.ts'

const loss = { single: { low: 0, likely: 600, high: 1_200 }, yearly: { low: 1, likely: 2, high: 3 } }
const prevents = newRecord('mitigation', {
  ...{ id: 'mitigation:auth', title: 'Authenticate', library: 'health/M01' },
  ...{ state: 'implemented', maturity: 'L2' },
})
const planned = newRecord('mitigation', {
  ...{ id: 'mitigation:hand', title: 'By hand', state: 'planned', targetMaturity: 'L5' },
})
const event = newRecord('threatEvent', {
  ...{ id: 'threatEvent:cs', name: 'Listening', loss, mitigations: [prevents.id] },
})
const threat = newRecord('threat', { id: 'threat:own', title: 'Own', createdAt: '2026-01-01T00:00:00Z' })
const decision = newRecord('decision', { id: 'decision:threat:own', finding: threat.id, loss })
const assignment = newRecord('assignment', { id: 'assignment:1', mitigation: planned.id, finding: threat.id })
const silent = newRecord('threatEvent', { id: 'threatEvent:none', name: 'Without a loss' })
const model = documentOf([
  newRecord('model', { id: 'model:main', createdAt: '2026-01-01T00:00:00Z', currency: 'CHF' }),
  newRecord('riskPolicy', { id: 'riskPolicy:main', seed: 99 }),
  ...[prevents, planned, event, threat, decision, assignment, silent],
])
const events = lossEventsOf(model, vocabularies, joinThreats(model, [], dread))

test('runs on events and threats that somebody gave a loss, with what mitigations leave of it', () => {
  expect(events.map(({ id }) => id)).toEqual(['threatEvent:cs', 'threat:own'])
  expect(events[0]?.factors).toEqual({
    potential: { frequency: 1, impact: 1 },
    current: { frequency: 0.5, impact: 1 },
    target: { frequency: 0.5, impact: 1 },
  })
  // Made by hand, L5: nothing is left once it works.
  expect(events[1]?.factors.current).toEqual({ frequency: 1, impact: 1 })
  expect(events[1]?.factors.target).toEqual({ frequency: 0, impact: 0 })
})

test('gives each phase with its calculated mean, its arithmetic and the seed', () => {
  const result = simulateRisk(model, events, 4_000)
  expect(result).toMatchObject({ currency: 'CHF', seed: 99, trials: 4_000 })
  const means = ['potential', 'current', 'target'] as const
  expect(means.map((phase) => result?.phases[phase].total.expected)).toEqual([2_400, 1_800, 600])
  expect(result?.phases.current.events[0]).toMatchObject({
    ...{ id: 'threatEvent:cs', title: 'Listening', expected: 600 },
    trace: '(0 + 4 × 600 + 1200) / 6 × (1 + 4 × 2 + 3) / 6 × 0.5 = 600',
  })
  for (const phase of means) {
    const { mean = 0, standardError = 0, expected = 0 } = result?.phases[phase].total ?? {}
    expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError + 1e-9)
  }
  expect(result?.phases.potential.total.trace).toBe('1200 + 1200 = 2400')
})

test('has nothing to simulate without a loss', () => {
  expect(simulateRisk(model, [])).toBeNull()
})
