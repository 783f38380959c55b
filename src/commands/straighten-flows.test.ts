import { expect, test } from 'vitest'
import { shapeFlow } from './shape-flow.ts'
import { straightenFlows } from './straighten-flows.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, wardModel } from './testing/ward.ts'

const diagram = 'diagram:main'
const label = { x: 200, y: -10 }

test('takes points back and leaves the label where it is', () => {
  const points = { waypoints: [label, { x: 210, y: 30 }] }
  const shaped = runCommand(wardModel, shapeFlow, { diagram, flow: dose.id, label, ...points })
  const straight = runCommand(shaped, straightenFlows, { diagram, flows: [dose.id] })
  expect(straight.tables.placement['placement:new-1']).toMatchObject({ via: null, label })
  expect(straight.tables.placement['placement:new-1']).not.toHaveProperty('waypoints')
})

test('refuses where nothing is bent', () => {
  const args = { diagram, flows: [dose.id] } as const
  expect(refusalOf(wardModel, straightenFlows, args)).toEqual({ code: 'nothing-to-do' })
})
