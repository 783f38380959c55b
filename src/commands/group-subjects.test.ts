import { expect, test } from 'vitest'
import { placementsIn } from '../model/find-records.ts'
import { groupSubjects } from './group-subjects.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, gateway, pump, wardModel } from './testing/ward.ts'

const diagram = 'diagram:main'
const both = [pump.id, dose.id, gateway.id]

test('makes one group of what is drawn, without the flows, and takes it apart again', () => {
  const grouped = runCommand(wardModel, groupSubjects, { diagram, subjects: both, grouped: true })
  const placements = placementsIn(grouped, diagram)
  expect(placements.get(pump.id)?.group).toMatch(/^group:/)
  expect(placements.get(gateway.id)?.group).toBe(placements.get(pump.id)?.group)
  expect(placements.get(dose.id)).toBeUndefined()
  expect(runCommand(grouped, groupSubjects, { diagram, subjects: both, grouped: false })).toEqual(wardModel)
})

test('does nothing with one thing, with a group as it is, or with what is in no group', () => {
  const nothing = { code: 'nothing-to-do' }
  const grouped = runCommand(wardModel, groupSubjects, { diagram, subjects: both, grouped: true })
  expect(
    refusalOf(wardModel, groupSubjects, { diagram, subjects: [pump.id, dose.id], grouped: true }),
  ).toEqual(nothing)
  expect(refusalOf(grouped, groupSubjects, { diagram, subjects: both, grouped: true })).toEqual(nothing)
  expect(refusalOf(wardModel, groupSubjects, { diagram, subjects: both, grouped: false })).toEqual(nothing)
})
