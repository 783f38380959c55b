import { expect, test } from 'vitest'
import { setRipType } from './set-rip-type.ts'
import { refusalOf, runCommand, testContext } from './testing/run-command.ts'
import { dose, pump, wardModel } from './testing/ward.ts'

test('sets a type on elements and flows at once', () => {
  const { element, flow } = runCommand(wardModel, setRipType, {
    subjects: [pump.id, dose.id],
    parameter: 'DiDA',
    type: 'partial',
  }).tables
  expect(element[pump.id]?.rip).toEqual({ DiDA: 'partial' })
  expect(flow[dose.id]?.rip).toEqual({ DiDA: 'partial' })
})

test('sets a second one apart from the first, and takes one back', () => {
  const subjects = [pump.id]
  const first = runCommand(wardModel, setRipType, { subjects, parameter: 'AS', type: 'secure' })
  const args = { subjects, parameter: 'REA', type: 'insecure' } as const
  const second = setRipType.run(first, args, testContext(first))
  expect(second.ok && second.value).toEqual([
    { op: 'set', table: 'element', id: pump.id, path: ['rip', 'REA'], to: 'insecure' },
  ])
  const back = runCommand(first, setRipType, { subjects, parameter: 'AS', type: null })
  expect(back.tables.element[pump.id]?.rip).toEqual({})
})

test('refuses what is not there, what changes nothing, and unknown types', () => {
  const refusal = (args: object) =>
    refusalOf(wardModel, setRipType, { subjects: [pump.id], parameter: 'AS', type: 'secure', ...args })
  expect(refusal({ subjects: ['element:no'] })).toEqual({ code: 'not-found', id: 'element:no' })
  expect(refusal({ type: null })).toEqual({ code: 'nothing-to-do' })
  expect(refusal({ type: 'safe' })).toMatchObject({ code: 'invalid', field: 'rip.AS' })
})
