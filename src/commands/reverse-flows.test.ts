import { expect, test } from 'vitest'
import { reverseFlows } from './reverse-flows.ts'
import { shapeFlow } from './shape-flow.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, gateway, pump, wardModel } from './testing/ward.ts'

test('turns a flow round, along the same points', () => {
  const waypoints = [
    { x: 100, y: 5 },
    { x: 200, y: 60 },
  ]
  const shaped = runCommand(wardModel, shapeFlow, { diagram: 'diagram:main', flow: dose.id, waypoints })
  const turned = runCommand(shaped, reverseFlows, { flows: [dose.id] })
  expect(turned.tables.flow[dose.id]).toMatchObject({ source: gateway.id, target: pump.id })
  expect(turned.tables.placement['placement:new-1']).toMatchObject({ waypoints: [...waypoints].reverse() })
})

test('refuses a flow that is not there', () => {
  expect(refusalOf(wardModel, reverseFlows, { flows: ['flow:no'] })).toEqual({
    code: 'not-found',
    id: 'flow:no',
  })
})
