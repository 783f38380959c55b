import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
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
