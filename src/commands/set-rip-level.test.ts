import { expect, test } from 'vitest'
import { setRipLevel } from './set-rip-level.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { gateway, pump, wardModel } from './testing/ward.ts'

const elements = [pump.id, gateway.id]

test('says which level elements count for, and returns to that of the stencil', () => {
  const set = runCommand(wardModel, setRipLevel, { elements, level: 'device' })
  expect(set.tables.element[pump.id]?.ripLevel).toBe('device')
  expect(set.tables.element[gateway.id]?.ripLevel).toBe('device')
  const back = runCommand(set, setRipLevel, { elements: [pump.id], level: null })
  expect(back.tables.element[pump.id]).not.toHaveProperty('ripLevel')
})

test('refuses what is not there and what changes nothing', () => {
  expect(refusalOf(wardModel, setRipLevel, { elements: ['element:no'], level: 'device' })).toEqual({
    code: 'not-found',
    id: 'element:no',
  })
  expect(refusalOf(wardModel, setRipLevel, { elements, level: null })).toEqual({ code: 'nothing-to-do' })
})
