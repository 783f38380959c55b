import { expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import type { Decision } from '../model/tables.ts'
import { assignMitigation } from './assign-mitigation.ts'
import { type DecideThreatsArgs, decideThreats } from './decide-threats.ts'
import { editRecord } from './edit-record.ts'
import { removeMitigations } from './remove-mitigations.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { listening, tls, wardModel } from './testing/ward.ts'

const decide = (document: Document, patch: DecideThreatsArgs['patch'], threat = listening) =>
  runCommand(document, decideThreats, { threats: [threat], patch })
const decisionIn = (document: Document): Decision | undefined =>
  document.tables.decision[`decision:${listening.finding}`]

test('keeps the status with its reason, who and when, and the facts it stands on', () => {
  const decided = decide(wardModel, { status: 'accepted', reason: 'Short range' })
  expect(decisionIn(decided)).toMatchObject({
    ...listening,
    status: 'accepted',
    reason: 'Short range',
    decidedBy: 'Ada',
    decidedAt: now,
    damage: null,
    ratedAt: null,
  })
})

test('asks for a reason or a mitigation for every status but the two open ones', () => {
  const refusal = (document: Document, patch: DecideThreatsArgs['patch']) =>
    refusalOf(document, decideThreats, { threats: [listening], patch })
  for (const status of ['mitigated', 'accepted', 'transferred', 'not-applicable', 'out-of-scope'] as const) {
    expect(refusal(wardModel, { status, reason: '  ' })).toEqual({ code: 'reason-required', status })
  }
  expect(refusal(wardModel, { status: 'needs-investigation' })).toBeNull()
  const treated = runCommand(wardModel, assignMitigation, {
    mitigation: tls.id,
    findings: [listening.finding],
  })
  expect(refusal(treated, { status: 'mitigated' })).toBeNull()
  const rejected = runCommand(treated, editRecord, {
    table: 'mitigation',
    id: tls.id,
    fields: { state: 'rejected' },
  })
  expect(refusal(rejected, { status: 'mitigated' })).toEqual({ code: 'reason-required', status: 'mitigated' })
  const decided = decide(wardModel, { status: 'accepted', reason: 'Short range' })
  expect(refusal(decided, { reason: '' })).toEqual({ code: 'reason-required', status: 'accepted' })
})

test('refuses all when one of several lacks its reason', () => {
  const treated = runCommand(wardModel, assignMitigation, {
    mitigation: tls.id,
    findings: [listening.finding],
  })
  const threats = [listening, { ...listening, finding: 'health/MH-A02@flow:dose' }]
  expect(refusalOf(treated, decideThreats, { threats, patch: { status: 'mitigated' } })).toMatchObject({
    code: 'reason-required',
  })
})

test('does not sign owner, due date and notes, and leaves the facts of the decision', () => {
  const decided = decide(wardModel, { status: 'accepted', reason: 'Short range' })
  const later = { ...listening, facts: [{ ref: 'flow:dose.encrypted', value: 'no' }] }
  const noted = decide(decided, { owner: 'Zoë', due: '2026-03-01', notes: 'Ask again' }, later)
  expect(decisionIn(noted)).toEqual({
    ...decisionIn(decided),
    owner: 'Zoë',
    due: '2026-03-01',
    notes: 'Ask again',
  })
  expect(decisionIn(decide(wardModel, { owner: 'Zoë' }))).toMatchObject({ status: 'open', decidedAt: null })
})

test('takes notes on a decision whose mitigation was taken off since', () => {
  const treated = runCommand(wardModel, assignMitigation, {
    mitigation: tls.id,
    findings: [listening.finding],
  })
  const decided = decide(treated, { status: 'mitigated' })
  const untreated = runCommand(decided, removeMitigations, { ids: [tls.id] })
  expect(decisionIn(decide(untreated, { notes: 'Find another' }))).toMatchObject({
    status: 'mitigated',
    notes: 'Find another',
  })
})

test('stands on the facts of now when the status changes again', () => {
  const decided = decide(wardModel, { status: 'accepted', reason: 'Short range' })
  const later = {
    ...listening,
    title: 'Listening to Doses',
    facts: [{ ref: 'flow:dose.encrypted', value: 'no' }],
  }
  expect(decisionIn(decide(decided, { status: 'open' }, later))).toMatchObject({ ...later, status: 'open' })
})

test('refuses what says nothing new, and makes no empty decision', () => {
  const refusal = (patch: DecideThreatsArgs['patch']) =>
    refusalOf(wardModel, decideThreats, { threats: [listening], patch })
  expect(refusal({ status: 'open', owner: '' })).toEqual({ code: 'nothing-to-do' })
  expect(refusal({ owner: undefined })).toEqual({ code: 'nothing-to-do' })
  expect(refusal({ due: '1.3.2026' })).toMatchObject({ code: 'invalid', field: 'due' })
})

test('takes a threat that is given twice once', () => {
  const threats = [listening, listening]
  const after = runCommand(wardModel, decideThreats, { threats, patch: { owner: 'Zoë' } })
  expect(Object.keys(after.tables.decision).length).toBe(1)
})

test('what another person decides anew goes into the history with the name of the first', () => {
  const one = runCommand(wardModel, decideThreats, {
    threats: [listening],
    patch: { status: 'accepted', reason: 'Pilot only' },
  })
  const [known] = Object.values(one.tables.decision)
  if (known === undefined) throw new Error('nothing was decided')
  const before: typeof one = {
    tables: {
      ...one.tables,
      decision: { [known.id]: { ...known, decidedBy: 'Ben', decidedAt: '2026-01-01T08:00:00Z' } },
    },
  }
  const two = runCommand(before, decideThreats, { threats: [listening], patch: { status: 'open' } })
  expect(Object.values(two.tables.decision)[0]?.history).toEqual([
    { at: now, by: 'Ben', status: 'accepted', reason: 'Pilot only', dread: '.....', level: null },
  ])
})
