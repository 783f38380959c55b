import { expect, test } from 'vitest'
import { setProperty } from './set-property.ts'
import { refusalOf, runCommand, testContext } from './testing/run-command.ts'
import { dose, gateway, pump, wardModel } from './testing/ward.ts'

const subjects = [pump.id, gateway.id]

test('answers a question for several subjects at once', () => {
  const { element } = runCommand(wardModel, setProperty, { subjects, property: 'mfa', value: 'yes' }).tables
  expect(element[pump.id]?.properties).toEqual({ mfa: 'yes' })
  expect(element[gateway.id]?.properties).toEqual({ mfa: 'yes' })
})

test('takes an answer back with null', () => {
  const answered = runCommand(wardModel, setProperty, { subjects, property: 'carries', value: ['health'] })
  const { element } = runCommand(answered, setProperty, {
    subjects: [pump.id],
    property: 'carries',
    value: null,
  }).tables
  expect(element[pump.id]?.properties).toEqual({})
  expect(element[gateway.id]?.properties).toEqual({ carries: ['health'] })
})

test('is one change per answer, so that two people can answer different questions', () => {
  const result = setProperty.run(
    wardModel,
    { subjects: [dose.id], property: 'encrypted', value: 'no' },
    testContext(wardModel),
  )
  expect(result.ok && result.value).toEqual([
    { op: 'set', table: 'flow', id: dose.id, path: ['properties', 'encrypted'], to: 'no' },
  ])
})

test('refuses the answer that is there, no answer where there is none, and names that reach prototypes', () => {
  const refusal = (property: string, value: string | null) =>
    refusalOf(wardModel, setProperty, { subjects, property, value })
  expect(refusal('mfa', null)).toEqual({ code: 'nothing-to-do' })
  expect(refusal('toString', null)).toEqual({ code: 'nothing-to-do' })
  expect(refusal('__proto__', 'yes')).toMatchObject({ code: 'invalid', field: 'properties.__proto__' })
})
