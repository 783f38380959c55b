import { expect, test } from 'vitest'
import { reconnectFlow } from './reconnect-flow.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, gateway, pump, wardModel } from './testing/ward.ts'

test('takes one end elsewhere and leaves the other', () => {
  const { flow } = runCommand(wardModel, reconnectFlow, { flow: dose.id, target: pump.id }).tables
  expect(flow[dose.id]).toEqual({ ...dose, target: pump.id })
})

test('turns a flow round', () => {
  const { flow } = runCommand(wardModel, reconnectFlow, {
    flow: dose.id,
    source: gateway.id,
    target: pump.id,
  }).tables
  expect(flow[dose.id]).toEqual({ ...dose, source: gateway.id, target: pump.id })
})

test('refuses an end or a flow that is not there, and the ends that it has', () => {
  const refusal = (args: object) => refusalOf(wardModel, reconnectFlow, { flow: dose.id, ...args })
  expect(refusal({ source: 'element:no' })).toEqual({ code: 'not-found', id: 'element:no' })
  expect(refusal({ flow: 'flow:no' })).toEqual({ code: 'not-found', id: 'flow:no' })
  expect(refusal({ source: pump.id })).toEqual({ code: 'nothing-to-do' })
})
