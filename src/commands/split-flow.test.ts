import { expect, test } from 'vitest'
import { addElement } from './add-element.ts'
import { shapeFlow } from './shape-flow.ts'
import { splitFlow } from './split-flow.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, gateway, pump, wardModel } from './testing/ward.ts'

const element = {
  id: 'element:proxy',
  diagram: 'diagram:main',
  ...{ stencil: 'core.process', name: 'Proxy' },
  ...{ x: 200, y: 20, w: 100, h: 100 },
} as const
const args = { flow: dose.id, second: 'flow:on', element } as const

test('sets a new element into a flow, whose first half keeps its id, and with it what was decided', () => {
  const split = runCommand(wardModel, splitFlow, args)
  expect(split.tables.flow[dose.id]).toEqual({ ...dose, target: element.id })
  expect(split.tables.flow['flow:on']).toMatchObject({
    ...{ name: 'Dose', stencil: dose.stencil, properties: dose.properties },
    ...{ source: element.id, target: gateway.id },
  })
  expect(split.tables.element[element.id]).toMatchObject({ name: 'Proxy' })
})

test('forgets the points of the whole way, and keeps how it runs for both halves', () => {
  const shaped = runCommand(wardModel, shapeFlow, {
    diagram: 'diagram:main',
    flow: dose.id,
    via: { x: 1, y: 2 },
  })
  expect(runCommand(shaped, splitFlow, args).tables.placement).not.toHaveProperty('placement:new-1')
})

test('refuses an end of the flow itself', () => {
  const own = { flow: dose.id, second: 'flow:on', element: pump.id } as const
  expect(refusalOf(wardModel, splitFlow, own)).toEqual({ code: 'nothing-to-do' })
})

test('takes an element that is there to its new place', () => {
  const { tables } = runCommand(wardModel, addElement, { ...element, x: 900 })
  const apart = { ...wardModel, tables }
  const place = { diagram: 'diagram:main', x: 220, y: 24 } as const
  const split = runCommand(apart, splitFlow, { ...args, element: element.id, place })
  expect(split.tables.flow[dose.id]?.target).toBe(element.id)
  const placed = Object.values(split.tables.placement).find(({ subject }) => subject === element.id)
  expect(placed).toMatchObject({ x: 220, y: 24, w: 100 })
})
