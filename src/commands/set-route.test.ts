import { expect, test } from 'vitest'
import { setRoute } from './set-route.ts'
import { shapeFlow } from './shape-flow.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, wardModel } from './testing/ward.ts'

const diagram = 'diagram:main'
const flows = [dose.id]

test('a diagram has a way for its flows to run, a flow one of its own, which it can give back', () => {
  const all = runCommand(wardModel, setRoute, { diagram, flows: null, route: 'orthogonal' })
  expect(all.tables.diagram[diagram]).toMatchObject({ route: 'orthogonal' })
  const own = runCommand(all, setRoute, { diagram, flows, route: 'straight' })
  expect(own.tables.placement['placement:new-1']).toMatchObject({ subject: dose.id, route: 'straight' })
  const back = runCommand(own, setRoute, { diagram, flows, route: null })
  expect(back.tables.placement).toEqual(wardModel.tables.placement)
})

test('points given by hand stay when the flow follows the diagram again', () => {
  const via = { x: 200, y: 5 }
  const bent = runCommand(wardModel, shapeFlow, { diagram, flow: dose.id, via })
  const own = runCommand(bent, setRoute, { diagram, flows, route: 'straight' })
  const back = runCommand(own, setRoute, { diagram, flows, route: null })
  expect(back.tables.placement).toEqual(bent.tables.placement)
})

test('refuses what changes nothing, and flows and diagrams that are not there', () => {
  expect(refusalOf(wardModel, setRoute, { diagram, flows, route: null })).toEqual({ code: 'nothing-to-do' })
  const [no, none] = ['flow:no', 'diagram:no'] as const
  expect(refusalOf(wardModel, setRoute, { diagram, flows: [no], route: null })).toEqual({
    code: 'not-found',
    id: no,
  })
  expect(refusalOf(wardModel, setRoute, { diagram: none, flows, route: null })).toEqual({
    code: 'not-found',
    id: none,
  })
})
