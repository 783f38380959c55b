import { expect, test } from 'vitest'
import { rateScheme } from './rate-scheme.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const id = `decision:${listening.finding}`
const threats = [listening]

test('rates by another scheme and leaves DREAD on 1 to 3 alone', () => {
  const factors = { skill: 5, motive: 0 }
  const { decision } = runCommand(wardModel, rateScheme, { threats, scheme: 'owasp', factors }).tables
  expect(decision[id]).toMatchObject({ damage: null, owasp: factors, ratedBy: 'Ada', ratedAt: now })
  expect(decision[id]).not.toHaveProperty('dread10')
})

test('changes one factor, takes one back with null, and forgets a rating without factors', () => {
  const scheme = 'dread10'
  const rated = runCommand(wardModel, rateScheme, {
    threats,
    scheme,
    factors: { damage: 10, exploitability: 4 },
  })
  const changed = runCommand(rated, rateScheme, {
    threats,
    scheme,
    factors: { damage: null, discoverability: 9 },
  })
  expect(changed.tables.decision[id]?.dread10).toEqual({ exploitability: 4, discoverability: 9 })
  const factors = { exploitability: null, discoverability: null }
  const emptied = runCommand(changed, rateScheme, { threats, scheme, factors })
  expect(emptied.tables.decision[id]).not.toHaveProperty('dread10')
})

test('refuses what changes nothing and values off the scale', () => {
  const refusal = (factors: { [factor: string]: number | null }) =>
    refusalOf(wardModel, rateScheme, { threats, scheme: 'owasp', factors })
  expect(refusal({ skill: null })).toEqual({ code: 'nothing-to-do' })
  expect(refusal({ skill: 10 })).toMatchObject({ code: 'invalid', field: 'owasp.skill' })
})
