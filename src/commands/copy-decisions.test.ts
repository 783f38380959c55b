import { expect, test } from 'vitest'
import type { SubjectId } from '../model/tables.ts'
import { assignMitigation } from './assign-mitigation.ts'
import { copyDecisions, decisionsToCopy } from './copy-decisions.ts'
import { decideThreats } from './decide-threats.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { listening, tls, wardModel } from './testing/ward.ts'

const ids: { readonly [original: string]: SubjectId } = { 'flow:dose': 'flow:copy' }
const crossing = {
  ...listening,
  facts: [
    { ref: 'flow:dose.crosses', value: ['boundary:ward'] },
    { ref: 'element:pump.stencil', value: 'core.process' },
  ],
}
const decided = runCommand(
  runCommand(wardModel, assignMitigation, { mitigation: tls.id, findings: [listening.finding] }),
  decideThreats,
  { threats: [crossing], patch: { status: 'accepted', reason: 'Short range', owner: 'Ward' } },
)

test('copies get the decision, its facts about them, and the mitigations of their originals', () => {
  const after = runCommand(decided, copyDecisions, { ids })
  expect(after.tables.decision['decision:health/MH-A01@flow:copy']).toMatchObject({
    finding: 'health/MH-A01@flow:copy',
    status: 'accepted',
    reason: 'Short range',
    owner: 'Ward',
    facts: [
      { ref: 'flow:copy.crosses', value: ['boundary:ward'] },
      { ref: 'element:pump.stencil', value: 'core.process' },
    ],
  })
  expect(Object.keys(after.tables.assignment)).toHaveLength(2)
  expect(Object.keys(after.tables.decision)).toHaveLength(2)
})

test('a decision about several subjects comes along only with all of them', () => {
  const pair = { ...listening, finding: 'health/MH-A01@flow:ack,flow:dose' }
  const both = runCommand(wardModel, decideThreats, { threats: [pair], patch: { owner: 'Ward' } })
  expect(decisionsToCopy(both, ids).decisions).toEqual([])
  const copies = decisionsToCopy(both, { 'flow:dose': 'flow:a', 'flow:ack': 'flow:b' }).decisions
  // In sorted order, as the engine makes such ids.
  expect(copies.map(({ finding }) => finding)).toEqual(['health/MH-A01@flow:a,flow:b'])
})

test('what the copies have already is left alone', () => {
  const once = runCommand(decided, copyDecisions, { ids })
  expect(refusalOf(once, copyDecisions, { ids })).toEqual({ code: 'nothing-to-do' })
})
