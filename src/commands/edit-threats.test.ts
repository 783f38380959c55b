import { expect, test } from 'vitest'
import { addThreat } from './add-threat.ts'
import { editThreats, refusalOfThreatEdit } from './edit-threats.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const id = `decision:${listening.finding}` as const
const other = { ...listening, finding: 'health/MH-A02@flow:dose' }

test('edits several threats, each in its own way, and signs what was decided and what was rated', () => {
  const { decision } = runCommand(wardModel, editThreats, {
    edits: [
      { threat: listening, patch: { owner: 'Ada', due: '2026-03-01', damage: 3, notes: 'See the log' } },
      { threat: other, patch: { status: 'accepted', reason: 'A closed ward', priority: 'High' } },
    ],
  }).tables
  expect(decision[id]).toMatchObject({
    ...{ owner: 'Ada', due: '2026-03-01', damage: 3, notes: 'See the log', status: 'open' },
    ...{ ratedBy: 'Ada', ratedAt: now, decidedBy: '' },
  })
  expect(decision[`decision:${other.finding}`]).toMatchObject({
    ...{ status: 'accepted', reason: 'A closed ward', priority: 'High', decidedBy: 'Ada', ratedBy: '' },
  })
})

test('asks for the reason of a status and of a level, and changes nothing without', () => {
  const bare = { threat: other, patch: { status: 'accepted' } } as const
  const fine = { threat: listening, patch: { owner: 'Ada' } } as const
  expect(refusalOf(wardModel, editThreats, { edits: [fine, bare] })).toEqual({
    code: 'reason-required',
    status: 'accepted',
  })
  expect(refusalOfThreatEdit(wardModel, bare)).toMatchObject({ code: 'reason-required' })
  expect(refusalOfThreatEdit(wardModel, { ...bare, patch: { ...bare.patch, reason: 'Closed' } })).toBeNull()
  expect(refusalOfThreatEdit(wardModel, { threat: other, patch: { levelOverride: 'High' } })).toEqual({
    code: 'override-reason-required',
  })
})

test('gives words of one’s own and a severity, and takes them back without leaving anything', () => {
  const edited = runCommand(wardModel, editThreats, {
    edits: [{ threat: listening, patch: { title: 'Doses are overheard', severity: 'S4', owner: 'Ada' } }],
  })
  expect(edited.tables.decision[id]).toMatchObject({
    wording: { title: 'Doses are overheard' },
    safety: { severity: 'S4', harm: '', scenario: '' },
  })
  const back = runCommand(edited, editThreats, {
    edits: [{ threat: listening, patch: { title: null, severity: null, priority: null } }],
  }).tables.decision[id]
  for (const field of ['wording', 'safety', 'priority']) expect(back).not.toHaveProperty(field)
})

test('a hand-written threat has its own words changed', () => {
  const written = { id: 'threat:1', title: 'New', description: '', stride: [], subjects: [] } as const
  const before = runCommand(wardModel, addThreat, written)
  const threat = { ...listening, finding: 'threat:1' }
  const { tables } = runCommand(before, editThreats, {
    edits: [{ threat, patch: { title: 'Stolen pump', stride: ['S', 'D'] } }],
  })
  expect(tables.threat['threat:1']).toMatchObject({ title: 'Stolen pump', stride: ['S', 'D'] })
  expect(tables.decision).toEqual({})
})

test('an edit that changes nothing is told', () => {
  expect(refusalOf(wardModel, editThreats, { edits: [{ threat: listening, patch: { owner: '' } }] })).toEqual(
    {
      code: 'nothing-to-do',
    },
  )
})

test('what another person decided stays in the history when the table says otherwise', () => {
  const one = runCommand(wardModel, editThreats, {
    edits: [{ threat: listening, patch: { status: 'accepted', reason: 'Pilot only' } }],
  })
  const known = one.tables.decision[id]
  if (known === undefined) throw new Error('nothing was decided')
  const earlier = { ...known, decidedBy: 'Ben', decidedAt: '2026-01-01T08:00:00Z' }
  const before = { ...one, tables: { ...one.tables, decision: { [id]: earlier } } }
  const two = runCommand(before, editThreats, { edits: [{ threat: listening, patch: { status: 'open' } }] })
  expect(two.tables.decision[id]?.history).toEqual([
    { at: now, by: 'Ben', status: 'accepted', reason: 'Pilot only', dread: '.....', level: null },
  ])
})
