import { expect, test } from 'vitest'
import { assignMitigation } from './assign-mitigation.ts'
import { removeMitigations } from './remove-mitigations.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { listening, tls, wardModel } from './testing/ward.ts'

test('takes the assignments along', () => {
  const treated = runCommand(wardModel, assignMitigation, {
    mitigation: tls.id,
    findings: [listening.finding],
  })
  const { mitigation, assignment } = runCommand(treated, removeMitigations, { ids: [tls.id] }).tables
  expect([mitigation, assignment]).toEqual([{}, {}])
})

test('refuses what is not there', () => {
  expect(refusalOf(wardModel, removeMitigations, { ids: ['mitigation:no'] })).toEqual({
    code: 'not-found',
    id: 'mitigation:no',
  })
})
