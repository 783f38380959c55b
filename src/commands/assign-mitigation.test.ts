import { expect, test } from 'vitest'
import { assignMitigation } from './assign-mitigation.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { listening, tls, wardModel } from './testing/ward.ts'

const args = { mitigation: tls.id, findings: [listening.finding] }

test('assigns to those that do not have it yet', () => {
  const one = runCommand(wardModel, assignMitigation, args)
  const findings = [listening.finding, 'health/MH-A02@flow:dose']
  const two = runCommand(one, assignMitigation, { ...args, findings })
  expect(Object.values(two.tables.assignment).map(({ finding }) => finding)).toEqual(findings)
  expect(refusalOf(two, assignMitigation, { ...args, findings })).toEqual({ code: 'nothing-to-do' })
})

test('refuses a mitigation or a hand-written threat that is not there', () => {
  expect(refusalOf(wardModel, assignMitigation, { ...args, mitigation: 'mitigation:no' })).toEqual({
    code: 'not-found',
    id: 'mitigation:no',
  })
  expect(refusalOf(wardModel, assignMitigation, { ...args, findings: ['threat:no'] })).toEqual({
    code: 'not-found',
    id: 'threat:no',
  })
})
