import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { documentOf } from '../model/document-of.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { ElementId, SubjectId } from '../model/tables.ts'
import { lockSubjects } from './lock-subjects.ts'
import { removeSubjects } from './remove-subjects.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, gateway, history, listening, pump, wardModel } from './testing/ward.ts'

test('removes an element with its flows, placements and mentions', () => {
  const { element, flow, placement, asset } = runCommand(wardModel, removeSubjects, { ids: [pump.id] }).tables
  expect(Object.keys(element)).toEqual([gateway.id])
  expect(Object.keys(flow)).toEqual([])
  expect(Object.keys(placement)).toEqual(['placement:gw'])
  expect(asset[history.id]?.carriers).toEqual([])
})

test('removes a flow that is selected together with its end once', () => {
  const { flow } = runCommand(wardModel, removeSubjects, { ids: [pump.id, dose.id, pump.id] }).tables
  expect(Object.keys(flow)).toEqual([])
})

test('keeps what was decided about threats to what is removed', () => {
  const decision = newRecord('decision', { id: `decision:${listening.finding}`, ...listening })
  const decided = applyChanges(wardModel, [addRecord(decision)])
  const after = runCommand(decided, removeSubjects, { ids: [dose.id] })
  expect(after.tables.decision[decision.id]).toBe(decision)
})

test('refuses what is not there, and an empty selection', () => {
  expect(refusalOf(wardModel, removeSubjects, { ids: ['flow:no'] })).toEqual({
    code: 'not-found',
    id: 'flow:no',
  })
  expect(refusalOf(wardModel, removeSubjects, { ids: [] })).toEqual({ code: 'nothing-to-do' })
})

test('a loose end goes with the last flow that ends there', () => {
  const flow = (id: `flow:${string}`, source: ElementId, target: ElementId) =>
    newRecord('flow', { id, name: id, stencil: 'flow', source, target })
  const document = documentOf([
    newRecord('element', { id: 'element:a', name: 'A', stencil: 'process' }),
    newRecord('element', { id: 'element:own', name: '', stencil: 'loose-end' }),
    newRecord('element', { id: 'element:shared', name: '', stencil: 'loose-end' }),
    flow('flow:own', 'element:a', 'element:own'),
    flow('flow:one', 'element:a', 'element:shared'),
    flow('flow:two', 'element:own', 'element:shared'),
  ])
  const leftWithout = (...ids: SubjectId[]) => {
    const { element, flow: flows } = runCommand(document, removeSubjects, { ids }).tables
    return [...Object.keys(element), ...Object.keys(flows)].sort()
  }
  expect(leftWithout('flow:own')).toEqual([
    'element:a',
    'element:own',
    'element:shared',
    'flow:one',
    'flow:two',
  ])
  expect(leftWithout('flow:own', 'flow:two')).toEqual(['element:a', 'element:shared', 'flow:one'])
  expect(leftWithout('element:a', 'flow:two')).toEqual([])
  expect(leftWithout('element:shared')).toEqual(['element:a', 'element:own', 'flow:own'])
})

test('refuses what is locked, and names it', () => {
  const diagram = 'diagram:main'
  const locked = runCommand(wardModel, lockSubjects, { diagram, subjects: [pump.id], locked: true })
  expect(refusalOf(locked, removeSubjects, { ids: [gateway.id, pump.id] })).toEqual({
    code: 'locked',
    ids: [pump.id],
  })
})
