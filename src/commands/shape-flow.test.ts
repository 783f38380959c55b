import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { shapeFlow } from './shape-flow.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, wardModel } from './testing/ward.ts'

const args = { diagram: 'diagram:main', flow: dose.id } as const
const via = { x: 200, y: 5 }
const label = { x: 200, y: -10 }

test('makes a placement for the first thing that is shaped, and keeps it for the second', () => {
  const bent = runCommand(wardModel, shapeFlow, { ...args, via })
  expect(bent.tables.placement['placement:new-1']).toMatchObject({ subject: dose.id, via, label: null })
  const labelled = runCommand(bent, shapeFlow, { ...args, label })
  expect(labelled.tables.placement['placement:new-1']).toMatchObject({ via, label })
})

test('drops the placement when nothing is shaped by hand any more', () => {
  const bent = runCommand(wardModel, shapeFlow, { ...args, via, label })
  const straight = runCommand(bent, shapeFlow, { ...args, via: null })
  expect(straight.tables.placement['placement:new-1']).toMatchObject({ via: null, label })
  const free = runCommand(straight, shapeFlow, { ...args, label: null })
  expect(free.tables.placement).toEqual(wardModel.tables.placement)
})

test('refuses to straighten what is straight, and a flow that is not there', () => {
  expect(refusalOf(wardModel, shapeFlow, { ...args, via: null })).toEqual({ code: 'nothing-to-do' })
  expect(refusalOf(wardModel, shapeFlow, { ...args, flow: 'flow:no' })).toEqual({
    code: 'not-found',
    id: 'flow:no',
  })
})

test('a flow of an imported model keeps its anchors while it is bent, and loses them with its whole shape', () => {
  const anchors = { source: { x: 1, y: 0.5 }, target: { x: 0, y: 0.5 } }
  const placement = newRecord('placement', {
    ...{ id: 'placement:dose', diagram: 'diagram:main', subject: dose.id },
    ...{ via, anchors },
  })
  const imported = applyChanges(wardModel, [addRecord(placement)])
  const straight = runCommand(imported, shapeFlow, { ...args, via: null })
  expect(straight.tables.placement['placement:dose']).toMatchObject({ via: null, anchors })
  const reset = runCommand(straight, shapeFlow, { ...args, via: null, label: null })
  expect(reset.tables.placement).toEqual(wardModel.tables.placement)
})

const [p, q] = [
  { x: 100, y: 5 },
  { x: 200, y: 60 },
]

test('keeps one point as it always did, several as waypoints, and goes back', () => {
  const one = runCommand(wardModel, shapeFlow, { ...args, waypoints: [p] })
  expect(one.tables.placement['placement:new-1']).toMatchObject({ via: p })
  expect(one.tables.placement['placement:new-1']).not.toHaveProperty('waypoints')
  const two = runCommand(one, shapeFlow, { ...args, waypoints: [p, q] })
  expect(two.tables.placement['placement:new-1']).toMatchObject({ via: null, waypoints: [p, q] })
  const bent = runCommand(two, shapeFlow, { ...args, via: q })
  expect(bent.tables.placement['placement:new-1']).toMatchObject({ via: q })
  expect(bent.tables.placement['placement:new-1']).not.toHaveProperty('waypoints')
  const plain = runCommand(two, shapeFlow, { ...args, waypoints: [] })
  expect(plain.tables.placement).toEqual(wardModel.tables.placement)
})

test('moving the label leaves the points alone', () => {
  const two = runCommand(wardModel, shapeFlow, { ...args, waypoints: [p, q] })
  const labelled = runCommand(two, shapeFlow, { ...args, label })
  expect(labelled.tables.placement['placement:new-1']).toMatchObject({ waypoints: [p, q], label })
})
