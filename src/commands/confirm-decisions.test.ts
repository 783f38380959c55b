import { expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import type { Decision } from '../model/tables.ts'
import { confirmDecisions } from './confirm-decisions.ts'
import { decideThreats } from './decide-threats.ts'
import { rateThreats } from './rate-threats.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const answered = {
  ...listening,
  title: 'Listening to Doses',
  facts: [{ ref: 'flow:dose.encrypted', value: 'no' }],
}
const decisionIn = (document: Document): Decision | undefined =>
  document.tables.decision[`decision:${listening.finding}`]

test('a decision that still holds stands on the facts of now, signed anew', () => {
  const decided = runCommand(wardModel, decideThreats, {
    threats: [listening],
    patch: { status: 'accepted', reason: 'Short range' },
  })
  const confirmed = decisionIn(runCommand(decided, confirmDecisions, { threats: [answered] }))
  expect(confirmed).toMatchObject({ ...answered, status: 'accepted', reason: 'Short range', decidedAt: now })
  expect(confirmed?.ratedAt).toBeNull()
})

test('confirming a rating does not make a decision of it', () => {
  const rated = runCommand(wardModel, rateThreats, { threats: [listening], factors: { damage: 3 } })
  const confirmed = decisionIn(runCommand(rated, confirmDecisions, { threats: [answered] }))
  expect(confirmed).toMatchObject({ facts: answered.facts, damage: 3, ratedAt: now, decidedAt: null })
})

test('there is nothing to confirm without a decision or without a change', () => {
  const refusal = (document: Document) => refusalOf(document, confirmDecisions, { threats: [listening] })
  expect(refusal(wardModel)).toEqual({ code: 'nothing-to-do' })
  const decided = runCommand(wardModel, decideThreats, {
    threats: [listening],
    patch: { status: 'accepted', reason: 'Short range' },
  })
  expect(refusal(decided)).toEqual({ code: 'nothing-to-do' })
})
