import { expect, test } from 'vitest'
import { addThreatEvent } from './add-threat-event.ts'
import { removeThreatEvents } from './remove-threat-events.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

test('removes rows of the register', () => {
  const one = runCommand(wardModel, addThreatEvent, { id: 'threatEvent:a', name: 'A' })
  const two = runCommand(one, addThreatEvent, { id: 'threatEvent:b', name: 'B' })
  const after = runCommand(two, removeThreatEvents, { ids: ['threatEvent:a'] })
  expect(Object.keys(after.tables.threatEvent)).toEqual(['threatEvent:b'])
})

test('refuses what is not there, and none', () => {
  expect(refusalOf(wardModel, removeThreatEvents, { ids: ['threatEvent:no'] })).toEqual({
    code: 'not-found',
    id: 'threatEvent:no',
  })
  expect(refusalOf(wardModel, removeThreatEvents, { ids: [] })).toEqual({ code: 'nothing-to-do' })
})
