import { expect, test } from 'vitest'
import { addThreat } from './add-threat.ts'
import { assignMitigation } from './assign-mitigation.ts'
import { decideThreats } from './decide-threats.ts'
import { removeThreat } from './remove-threat.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { tls, wardModel } from './testing/ward.ts'

const threat = { id: 'threat:lost', title: 'Lost', description: '', stride: [], subjects: [] } as const

test('takes its decision and assignments along', () => {
  const written = runCommand(wardModel, addThreat, threat)
  const summary = { finding: threat.id, title: threat.title, subjectNames: [], facts: [] }
  const decided = runCommand(written, decideThreats, { threats: [summary], patch: { owner: 'Zoë' } })
  const treated = runCommand(decided, assignMitigation, { mitigation: tls.id, findings: [threat.id] })
  expect(runCommand(treated, removeThreat, { id: threat.id })).toEqual(wardModel)
})

test('refuses what is not there', () => {
  expect(refusalOf(wardModel, removeThreat, { id: threat.id })).toEqual({ code: 'not-found', id: threat.id })
})
