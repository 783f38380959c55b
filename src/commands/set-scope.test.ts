import { expect, test } from 'vitest'
import { setScope } from './set-scope.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, pump, ward, wardModel } from './testing/ward.ts'

const subjects = [pump.id, dose.id]
const out = { subjects, outOfScope: true, reason: 'Made by another firm' }

test('takes elements and flows out of scope with a reason', () => {
  const { element, flow } = runCommand(wardModel, setScope, out).tables
  expect(element[pump.id]).toMatchObject({ outOfScope: true, outOfScopeReason: 'Made by another firm' })
  expect(flow[dose.id]?.outOfScope).toBe(true)
})

test('brings them back and forgets the reason', () => {
  const gone = runCommand(wardModel, setScope, out)
  const back = runCommand(gone, setScope, { subjects, outOfScope: false, reason: 'ignored' })
  expect(back).toEqual(wardModel)
})

test('refuses without a reason, for a boundary, and for what is not there', () => {
  expect(refusalOf(wardModel, setScope, { ...out, reason: ' \n' })).toEqual({
    code: 'reason-required',
    status: 'out-of-scope',
  })
  expect(refusalOf(wardModel, setScope, { ...out, subjects: [ward.id] })).toMatchObject({
    field: 'outOfScope',
  })
  expect(refusalOf(wardModel, setScope, { ...out, subjects: ['flow:no'] })).toEqual({
    code: 'not-found',
    id: 'flow:no',
  })
})
