import { expect, test } from 'vitest'
import { lockSubjects } from './lock-subjects.ts'
import { placeSubjects } from './place-subjects.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { gateway, pump, pumpDrawn, ward, wardModel } from './testing/ward.ts'

const diagram = 'diagram:main'

test('moves several subjects and leaves their sizes', () => {
  const placements = [
    { subject: pump.id, x: 11, y: 22 },
    { subject: gateway.id, x: 301, y: 22, w: undefined },
  ]
  const { placement } = runCommand(wardModel, placeSubjects, { diagram, placements }).tables
  expect(placement['placement:pump']).toEqual({ ...pumpDrawn, x: 11, y: 22 })
  expect(placement['placement:gw']).toMatchObject({ x: 301, y: 22, w: 140, h: 60 })
})

test('draws a subject that is not in the diagram yet', () => {
  const placements = [{ subject: ward.id, x: 0, y: 0, w: 500, h: 300 }]
  const { placement } = runCommand(wardModel, placeSubjects, { diagram, placements }).tables
  expect(placement['placement:new-1']).toMatchObject({ subject: ward.id, w: 500, line: null })
})

test('refuses a move to where everything stands already', () => {
  const placements = [{ subject: pump.id, x: pumpDrawn.x, y: pumpDrawn.y }]
  expect(refusalOf(wardModel, placeSubjects, { diagram, placements })).toEqual({ code: 'nothing-to-do' })
})

test('refuses a place off the paper, a negative size, and what is not there', () => {
  const refusal = (place: object, subject = pump.id) =>
    refusalOf(wardModel, placeSubjects, { diagram, placements: [{ subject, ...place }] })
  expect(refusal({ x: 2_000_000 })).toMatchObject({ code: 'invalid', field: 'x' })
  expect(refusal({ w: -1 })).toMatchObject({ code: 'invalid', field: 'w' })
  expect(refusal({ x: 1 }, 'element:no' as typeof pump.id)).toEqual({ code: 'not-found', id: 'element:no' })
})

test('refuses to move what is locked, and leaves what stays where it is', () => {
  const diagram = 'diagram:main'
  const locked = runCommand(wardModel, lockSubjects, { diagram, subjects: [pump.id], locked: true })
  const to = (x: number) => ({ diagram: 'diagram:main' as const, placements: [{ subject: pump.id, x }] })
  expect(refusalOf(locked, placeSubjects, to(11))).toEqual({ code: 'locked', ids: [pump.id] })
  expect(refusalOf(locked, placeSubjects, to(10))).toEqual({ code: 'nothing-to-do' })
})
