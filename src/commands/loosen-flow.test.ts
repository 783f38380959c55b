import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { type LoosenFlowArgs, loosenFlow } from './loosen-flow.ts'
import { reconnectFlow } from './reconnect-flow.ts'
import { runCommand } from './testing/run-command.ts'
import { dose, gateway, pump, wardModel } from './testing/ward.ts'

const anchored = applyChanges(wardModel, [
  addRecord(
    newRecord('placement', {
      ...{ id: 'placement:dose', diagram: 'diagram:main', subject: dose.id },
      via: { x: 5, y: 6 },
      anchors: { source: { x: 1, y: 0.5 }, target: { x: 0, y: 0.25 } },
    }),
  ),
])
const loose: LoosenFlowArgs = {
  ...({ flow: dose.id, end: 'target', diagram: 'diagram:main', id: 'element:free' } as const),
  ...{ stencil: 'loose-end', x: 40, y: 50, w: 12, h: 12 },
}

test('an end that is let go stands where it was dropped, and is drawn like any other flow', () => {
  const { tables } = runCommand(anchored, loosenFlow, loose)
  expect(tables.flow[dose.id]).toEqual({ ...dose, target: 'element:free' })
  expect(tables.element['element:free']).toMatchObject({ name: '', stencil: 'loose-end' })
  expect(tables.placement['placement:dose']).toMatchObject({ via: { x: 5, y: 6 } })
  expect(tables.placement['placement:dose']?.anchors).toBeUndefined()
})

test('reconnecting takes the loose end away, as soon as nothing ends there', () => {
  const freed = runCommand(wardModel, loosenFlow, loose)
  const back = { flow: dose.id, target: gateway.id, looseEnd: 'element:free' } as const
  const after = runCommand(freed, reconnectFlow, back)
  expect(Object.keys(after.tables.element)).toEqual(Object.keys(wardModel.tables.element))
  const shared = applyChanges(freed, [
    addRecord(
      newRecord('flow', {
        ...{ id: 'flow:other', name: '', stencil: 'flow' },
        ...{ source: pump.id, target: 'element:free' },
      }),
    ),
  ])
  expect(Object.keys(runCommand(shared, reconnectFlow, back).tables.element)).toContain('element:free')
})

test('turning an imported flow round turns its anchors too', () => {
  const ends = { flow: dose.id, source: dose.target, target: dose.source }
  const { placement } = runCommand(anchored, reconnectFlow, ends).tables
  expect(placement['placement:dose']?.anchors).toEqual({
    source: { x: 0, y: 0.25 },
    target: { x: 1, y: 0.5 },
  })
})
