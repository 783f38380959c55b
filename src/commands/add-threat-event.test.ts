import { expect, test } from 'vitest'
import { addThreatEvent } from './add-threat-event.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { pump, tls, wardModel } from './testing/ward.ts'

test('adds a row that takes everything from its parameter', () => {
  const { threatEvent } = runCommand(wardModel, addThreatEvent, {
    id: 'threatEvent:own',
    name: 'Battery drained',
  }).tables
  expect(threatEvent['threatEvent:own']).toMatchObject({
    name: 'Battery drained',
    ...{ parameter: null, scope: [], impact: null, likelihood: null, source: '' },
  })
})

test('adds an entry of the library with its links', () => {
  const fields = { source: 'TE.b', parameter: 'CS', scope: [pump.id], mitigations: [tls.id] } as const
  const { threatEvent } = runCommand(wardModel, addThreatEvent, {
    id: 'threatEvent:b',
    name: 'Communication',
    fields,
  }).tables
  expect(threatEvent['threatEvent:b']).toMatchObject(fields)
})

test('refuses links that lead nowhere and a likelihood off the scale', () => {
  const refusal = (fields: object) =>
    refusalOf(wardModel, addThreatEvent, { id: 'threatEvent:x', name: 'X', fields })
  expect(refusal({ scope: ['element:no'] })).toEqual({ code: 'not-found', id: 'element:no' })
  expect(refusal({ likelihood: 1.1 })).toMatchObject({ code: 'invalid', field: 'likelihood' })
})
