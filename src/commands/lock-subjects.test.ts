import { expect, test } from 'vitest'
import { placementsIn } from '../model/find-records.ts'
import { lockSubjects } from './lock-subjects.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, gateway, pump, wardModel } from './testing/ward.ts'

const diagram = 'diagram:main'

test('locks and unlocks, and leaves no trace', () => {
  const locked = runCommand(wardModel, lockSubjects, {
    diagram,
    subjects: [pump.id, gateway.id],
    locked: true,
  })
  expect(placementsIn(locked, diagram).get(pump.id)?.locked).toBe(true)
  const free = runCommand(locked, lockSubjects, { diagram, subjects: [pump.id, gateway.id], locked: false })
  expect(free).toEqual(wardModel)
})

test('gives a flow without a shape of its own a placement that says so', () => {
  const locked = runCommand(wardModel, lockSubjects, { diagram, subjects: [dose.id], locked: true })
  expect(placementsIn(locked, diagram).get(dose.id)).toMatchObject({ locked: true, via: null, label: null })
})

test('refuses what is locked already and what is not there', () => {
  expect(refusalOf(wardModel, lockSubjects, { diagram, subjects: [pump.id], locked: false })).toEqual({
    code: 'nothing-to-do',
  })
  expect(refusalOf(wardModel, lockSubjects, { diagram, subjects: ['element:no'], locked: true })).toEqual({
    code: 'not-found',
    id: 'element:no',
  })
})
