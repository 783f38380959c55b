import { expect, test } from 'vitest'
import { rateThreats } from './rate-threats.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const id = `decision:${listening.finding}`
const factors = {
  damage: 3,
  reproducibility: 2,
  exploitability: 1,
  affectedUsers: 2,
  discoverability: 3,
} as const

test('rates several threats at once and signs the rating, not the decision', () => {
  const threats = [listening, { ...listening, finding: 'health/MH-A02@flow:dose' }]
  const { decision } = runCommand(wardModel, rateThreats, { threats, factors }).tables
  expect(Object.keys(decision).length).toBe(2)
  expect(decision[id]).toMatchObject({
    ...listening,
    ...factors,
    status: 'open',
    ratedBy: 'Ada',
    ratedAt: now,
    decidedBy: '',
    decidedAt: null,
  })
})

test('changes one factor and leaves the others; null takes a rating back', () => {
  const rated = runCommand(wardModel, rateThreats, { threats: [listening], factors })
  const after = runCommand(rated, rateThreats, {
    threats: [listening],
    factors: { damage: 1, affectedUsers: null },
  })
  expect(after.tables.decision[id]).toMatchObject({ ...factors, damage: 1, affectedUsers: null })
})

test('refuses the rating that is there, and a factor off the scale', () => {
  const rated = runCommand(wardModel, rateThreats, { threats: [listening], factors })
  expect(refusalOf(rated, rateThreats, { threats: [listening], factors })).toEqual({ code: 'nothing-to-do' })
  expect(refusalOf(wardModel, rateThreats, { threats: [listening], factors: {} })).toEqual({
    code: 'nothing-to-do',
  })
  expect(
    refusalOf(wardModel, rateThreats, { threats: [listening], factors: { damage: 4 as 3 } }),
  ).toMatchObject({
    code: 'invalid',
    field: 'damage',
  })
})
