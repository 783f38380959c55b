import { expect, test } from 'vitest'
import { assignMitigation } from './assign-mitigation.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { listening, tls, wardModel } from './testing/ward.ts'
import { unassignMitigation } from './unassign-mitigation.ts'

const args = { mitigation: tls.id, findings: [listening.finding] }

test('takes a mitigation off a finding and leaves it on the others', () => {
  const findings = [listening.finding, 'health/MH-A02@flow:dose']
  const both = runCommand(wardModel, assignMitigation, { ...args, findings })
  const after = runCommand(both, unassignMitigation, args)
  expect(Object.values(after.tables.assignment).map(({ finding }) => finding)).toEqual([
    'health/MH-A02@flow:dose',
  ])
})

test('refuses what is not assigned', () => {
  expect(refusalOf(wardModel, unassignMitigation, args)).toEqual({ code: 'nothing-to-do' })
})
