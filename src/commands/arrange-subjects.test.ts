import { expect, test } from 'vitest'
import { placementsIn } from '../model/find-records.ts'
import { arrangeSubjects } from './arrange-subjects.ts'
import { lockSubjects } from './lock-subjects.ts'
import { shapeFlow } from './shape-flow.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, pump, wardModel } from './testing/ward.ts'

const diagram = 'diagram:main'

test('moves and resizes, and gives hand-made routes back to the router', () => {
  const bent = runCommand(wardModel, shapeFlow, { diagram, flow: dose.id, via: { x: 5, y: 6 } })
  const places = [{ subject: pump.id, x: 500, y: 40 }]
  const after = runCommand(bent, arrangeSubjects, { diagram, places, reset: [dose.id] })
  expect(placementsIn(after, diagram).get(pump.id)).toMatchObject({ x: 500, y: 40, w: 140, h: 60 })
  expect(placementsIn(after, diagram).get(dose.id)).toBeUndefined()
})

test('keeps the shape of a locked flow', () => {
  const bent = runCommand(wardModel, shapeFlow, { diagram, flow: dose.id, via: { x: 5, y: 6 } })
  const locked = runCommand(bent, lockSubjects, { diagram, subjects: [dose.id], locked: true })
  const places = [{ subject: pump.id, x: 500, y: 40 }]
  const after = runCommand(locked, arrangeSubjects, { diagram, places, reset: [dose.id] })
  expect(placementsIn(after, diagram).get(dose.id)?.via).toEqual({ x: 5, y: 6 })
})

test('refuses to move what is locked, but not to leave it where it is', () => {
  const locked = runCommand(wardModel, lockSubjects, { diagram, subjects: [pump.id], locked: true })
  const to = (x: number) => ({
    diagram: 'diagram:main' as const,
    places: [{ subject: pump.id, x, y: 20 }],
    reset: [],
  })
  expect(refusalOf(locked, arrangeSubjects, to(500))).toEqual({ code: 'locked', ids: [pump.id] })
  expect(refusalOf(locked, arrangeSubjects, to(10))).toEqual({ code: 'nothing-to-do' })
})
