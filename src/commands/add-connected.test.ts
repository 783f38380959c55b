import { expect, test } from 'vitest'
import { addConnected } from './add-connected.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { pump, wardModel } from './testing/ward.ts'

const element = {
  id: 'element:store',
  diagram: 'diagram:main',
  ...{ stencil: 'core.store', name: 'Log' },
  ...{ x: 10, y: 200, w: 140, h: 60 },
} as const
const flow = { id: 'flow:log', stencil: 'core.flow', name: 'Data flow', other: pump.id } as const

test('makes the element, draws it, and connects it in either direction', () => {
  const out = runCommand(wardModel, addConnected, { element, flow: { ...flow, direction: 'out' } })
  expect(out.tables.flow[flow.id]).toMatchObject({ source: pump.id, target: element.id })
  expect(out.tables.placement['placement:new-1']).toMatchObject({ subject: element.id, x: 10, y: 200 })
  const into = runCommand(wardModel, addConnected, { element, flow: { ...flow, direction: 'in' } })
  expect(into.tables.flow[flow.id]).toMatchObject({ source: element.id, target: pump.id })
})

test('refuses to connect to what is not there', () => {
  const args = { element, flow: { ...flow, other: 'element:no', direction: 'out' } } as const
  expect(refusalOf(wardModel, addConnected, args)).toEqual({ code: 'not-found', id: 'element:no' })
})
