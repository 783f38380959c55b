import { expect, test } from 'vitest'
import { addFlow } from './add-flow.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { gateway, pump, wardModel } from './testing/ward.ts'

const args = {
  id: 'flow:new',
  stencil: 'core.flow',
  name: 'Alarm',
  source: gateway.id,
  target: pump.id,
} as const

test('connects two elements, and needs no placement', () => {
  const { flow, placement } = runCommand(wardModel, addFlow, args).tables
  expect(flow['flow:new']).toMatchObject({ name: 'Alarm', source: gateway.id, target: pump.id })
  expect(placement).toBe(wardModel.tables.placement)
})

test('connects an element with itself', () => {
  const { flow } = runCommand(wardModel, addFlow, { ...args, source: pump.id }).tables
  expect(flow['flow:new']).toMatchObject({ source: pump.id, target: pump.id })
})

test('refuses an end that is not there', () => {
  expect(refusalOf(wardModel, addFlow, { ...args, target: 'element:no' })).toEqual({
    code: 'not-found',
    id: 'element:no',
  })
})
