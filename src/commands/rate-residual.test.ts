import { expect, test } from 'vitest'
import { rateResidual } from './rate-residual.ts'
import { rateThreats } from './rate-threats.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const id = `decision:${listening.finding}`
const residual = {
  damage: 3,
  reproducibility: 1,
  exploitability: 1,
  affectedUsers: 2,
  discoverability: null,
} as const

test('rates what is left of several threats, beside their inherent rating', () => {
  const threats = [listening, { ...listening, finding: 'health/MH-A02@flow:dose' }]
  const rated = runCommand(wardModel, rateThreats, { threats: [listening], factors: { damage: 3 } })
  const { decision } = runCommand(rated, rateResidual, { threats, residual }).tables
  expect(decision[id]).toMatchObject({ damage: 3, residual, ratedBy: 'Ada', ratedAt: now })
  expect(decision['decision:health/MH-A02@flow:dose']).toMatchObject({ damage: null, residual })
})

test('returns to the proposal with null', () => {
  const rated = runCommand(wardModel, rateResidual, { threats: [listening], residual })
  const { decision } = runCommand(rated, rateResidual, { threats: [listening], residual: null }).tables
  expect(decision[id]).not.toHaveProperty('residual')
})

test('refuses what changes nothing and factors off the scale', () => {
  const threats = [listening]
  expect(refusalOf(wardModel, rateResidual, { threats, residual: null })).toEqual({ code: 'nothing-to-do' })
  const wrong = { ...residual, damage: 4 as 3 }
  expect(refusalOf(wardModel, rateResidual, { threats, residual: wrong })).toMatchObject({
    code: 'invalid',
    field: 'residual.damage',
  })
})
