import { expect, test } from 'vitest'
import { subjectsOfClip } from '../model/clip.ts'
import { clipOfComponent, takeComponent } from '../model/component.ts'
import { list, tableOf } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { SubjectId } from '../model/tables.ts'
import { assignMitigation } from './assign-mitigation.ts'
import { decideThreats } from './decide-threats.ts'
import { insertComponent } from './insert-component.ts'
import { lockSubjects } from './lock-subjects.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, gateway, listening, pump, tls, wardModel } from './testing/ward.ts'

const diagram = 'diagram:main'
const crossing = {
  ...listening,
  facts: [
    { ref: 'flow:dose.crosses', value: ['boundary:ward'] },
    { ref: 'element:pump.stencil', value: 'core.process' },
  ],
}
const written = newRecord('threat', {
  id: 'threat:own',
  title: 'Wrong patient',
  subjects: [pump.id],
  createdAt: '2026-01-01T00:00:00Z',
})
const model = documentOf([
  ...Object.values(wardModel.tables).flatMap((table) => Object.values(table)),
  written,
])
const decided = runCommand(
  runCommand(model, assignMitigation, { mitigation: tls.id, findings: [listening.finding, written.id] }),
  decideThreats,
  { threats: [crossing], patch: { status: 'accepted', reason: 'Short range' } },
)
const component = takeComponent(decided, diagram, [pump.id, gateway.id], { name: 'Line', description: '' })
const ids = Object.fromEntries(
  subjectsOfClip(clipOfComponent(component)).map((id) => [id, `${tableOf(id)}:copy` as SubjectId]),
)
const copies = { ...ids, [pump.id]: 'element:copy-pump', [gateway.id]: 'element:copy-gw' } as const
const args = { diagram, component, dx: 100, dy: 0, ids: copies } as const

test('a component takes what is decided about nothing but its parts', () => {
  expect(component.flows.map(({ id }) => id)).toEqual([dose.id])
  expect(component.decisions.map(({ finding }) => finding)).toEqual([listening.finding])
  expect(component.threats).toEqual([written])
  expect(component.mitigations).toEqual([tls])
  expect(component.assignments).toHaveLength(2)
  const half = takeComponent(decided, diagram, [gateway.id], { name: 'Half', description: '' })
  expect(half).toMatchObject({ flows: [], decisions: [], threats: [], mitigations: [], assignments: [] })
})

test('locks stay behind', () => {
  const locked = runCommand(decided, lockSubjects, { diagram, subjects: [pump.id], locked: true })
  const taken = takeComponent(locked, diagram, [pump.id], { name: 'Pump', description: '' })
  expect(taken.placements.map((placement) => 'locked' in placement)).toEqual([false])
})

test('decisions, threats written by hand and mitigations come along to another model', () => {
  const after = runCommand(documentOf([]), insertComponent, args)
  expect(after.tables.decision['decision:health/MH-A01@flow:copy']).toMatchObject({
    status: 'accepted',
    reason: 'Short range',
    facts: [
      { ref: 'flow:copy.crosses', value: ['boundary:ward'] },
      { ref: 'element:copy-pump.stencil', value: 'core.process' },
    ],
  })
  const [threat] = list(after, 'threat')
  expect(threat).toMatchObject({ title: 'Wrong patient', subjects: ['element:copy-pump'] })
  const [mitigation] = list(after, 'mitigation')
  expect(mitigation).toMatchObject({ title: 'TLS', library: 'health/M01' })
  expect(
    list(after, 'assignment')
      .map(({ finding }) => finding)
      .sort(),
  ).toEqual(['health/MH-A01@flow:copy', threat?.id].sort())
  expect(new Set(list(after, 'placement').map(({ x }) => x))).toEqual(new Set([110, 400]))
})

test('a mitigation that the model has is used, by its entry of the library or by its words', () => {
  const known = newRecord('mitigation', { id: 'mitigation:here', title: 'Encrypt', library: 'health/M01' })
  const after = runCommand(documentOf([known]), insertComponent, args)
  expect(list(after, 'mitigation')).toEqual([known])
  expect(new Set(list(after, 'assignment').map(({ mitigation }) => mitigation))).toEqual(new Set([known.id]))
  const byHand = newRecord('mitigation', { id: 'mitigation:own', title: ' TLS ' })
  expect(list(runCommand(documentOf([byHand]), insertComponent, args), 'mitigation')).toEqual([byHand])
  const another = newRecord('mitigation', { id: 'mitigation:no', title: 'TLS', library: 'health/M02' })
  expect(list(runCommand(documentOf([another]), insertComponent, args), 'mitigation')).toHaveLength(2)
})

test('refuses without new ids', () => {
  expect(refusalOf(documentOf([]), insertComponent, { ...args, ids: {} })).toMatchObject({
    code: 'not-found',
  })
})
