import { expect, test } from 'vitest'
import { newRecord } from './new-record.ts'
import { withPastDecision } from './past-decision.ts'
import type { Decision } from './tables.ts'

const decided = newRecord('decision', {
  id: 'decision:health/MH-A01@flow:a',
  finding: 'health/MH-A01@flow:a',
  status: 'needs-investigation',
  reason: 'To be measured',
  damage: 3,
  reproducibility: 2,
  decidedBy: 'Ada',
  decidedAt: '2026-01-31T09:00:00Z',
})
const later = '2026-02-03T09:00:00Z'

test('keeps who had decided what, with the rating in digits', () => {
  const next: Decision = { ...decided, status: 'accepted', reason: 'Measured' }
  expect(withPastDecision(decided, next, 'Ben', later).history).toEqual([
    {
      at: later,
      by: 'Ada',
      status: 'needs-investigation',
      reason: 'To be measured',
      dread: '32...',
      level: null,
    },
  ])
})

test('keeps nothing where nobody had signed, or only owner and date change', () => {
  const fresh: Decision = { ...decided, decidedAt: null, decidedBy: '' }
  expect(withPastDecision(fresh, { ...fresh, status: 'accepted' }, 'Ben', later).history).toBeUndefined()
  expect(withPastDecision(decided, { ...decided, owner: 'Ben' }, 'Ben', later).history).toBeUndefined()
})

test('a person who corrects what they just said leaves no trace; another person does', () => {
  const next: Decision = { ...decided, damage: 2 }
  const soon = '2026-01-31T09:09:59Z'
  expect(withPastDecision(decided, next, 'Ada', soon).history).toBeUndefined()
  expect(withPastDecision(decided, next, 'Ben', soon).history).toHaveLength(1)
  expect(withPastDecision(decided, next, 'Ada', '2026-01-31T09:10:00Z').history).toHaveLength(1)
})

test('signs a state by whoever touched it last', () => {
  const rated: Decision = { ...decided, ratedBy: 'Cem', ratedAt: '2026-02-01T09:00:00Z' }
  const next: Decision = { ...rated, levelOverride: 'High' }
  expect(withPastDecision(rated, next, 'Ben', later).history?.[0]?.by).toBe('Cem')
})

test('keeps the youngest two hundred', () => {
  let state: Decision = decided
  for (let i = 0; i < 205; i++) {
    const at = new Date(Date.UTC(2026, 2, 1, i)).toISOString()
    state = withPastDecision(
      state,
      { ...state, reason: `${i}`, decidedBy: `P${i}`, decidedAt: at },
      `P${i}`,
      at,
    )
  }
  expect(state.history).toHaveLength(200)
  expect(state.history?.at(-1)?.reason).toBe('203')
})
