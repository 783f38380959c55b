import { expect, test } from 'vitest'
import { setPriority } from './set-priority.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const other = { ...listening, finding: 'health/MH-A02@flow:dose' }

test('gives several threats a priority in one step, and leaves their rating and status alone', () => {
  const set = runCommand(wardModel, setPriority, { threats: [listening, other], priority: 'Critical' })
  expect(Object.values(set.tables.decision)).toMatchObject([
    { finding: listening.finding, priority: 'Critical', status: 'open', damage: null, decidedAt: null },
    { finding: other.finding, priority: 'Critical' },
  ])
})

test('returns to what the rule says by leaving the field out', () => {
  const set = runCommand(wardModel, setPriority, { threats: [listening], priority: 'Low' })
  const back = runCommand(set, setPriority, { threats: [listening], priority: null })
  expect(Object.keys(Object.values(back.tables.decision)[0] ?? {})).not.toContain('priority')
})

test('refuses what changes nothing, and what is too long to be a priority', () => {
  expect(refusalOf(wardModel, setPriority, { threats: [listening], priority: null })).toEqual({
    code: 'nothing-to-do',
  })
  expect(
    refusalOf(wardModel, setPriority, { threats: [listening], priority: 'x'.repeat(301) }),
  ).toMatchObject({
    code: 'invalid',
    field: 'priority',
  })
})
