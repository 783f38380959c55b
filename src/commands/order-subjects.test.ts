import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { ElementId, Placement } from '../model/tables.ts'
import { type OrderStep, orderSubjects } from './order-subjects.ts'
import { refusalOf, runCommand, testContext } from './testing/run-command.ts'

const diagram = 'diagram:main'

/** Elements of 100 by 100 in a row; those at distances below 100 overlap. */
function stack(places: readonly { readonly x: number; readonly z?: number }[]) {
  return documentOf(
    places.flatMap(({ x, z }, index) => {
      const id: ElementId = `element:${String.fromCharCode(97 + index)}`
      const level = z === undefined ? {} : { z }
      return [
        newRecord('element', { id, name: id, stencil: 'process' }),
        newRecord('placement', { id: `placement:${id}`, diagram, subject: id, x, w: 100, h: 100, ...level }),
      ]
    }),
  )
}

function orderOf(document: ReturnType<typeof stack>): string {
  const zOf = ({ z }: Placement) => z ?? 0
  return Object.values(document.tables.placement)
    .sort((a, b) => zOf(a) - zOf(b) || (a.subject < b.subject ? -1 : 1))
    .map(({ subject }) => subject.slice('element:'.length))
    .join('')
}

const run = (document: ReturnType<typeof stack>, names: string, to: OrderStep) =>
  orderOf(
    runCommand(document, orderSubjects, {
      diagram,
      subjects: [...names].map((name): ElementId => `element:${name}`),
      to,
    }),
  )

test('brings to the front and to the back, and keeps the order of what moves together', () => {
  const four = stack([{ x: 0 }, { x: 10 }, { x: 20 }, { x: 30 }])
  expect(run(four, 'a', 'front')).toBe('bcda')
  expect(run(four, 'ca', 'front')).toBe('bdac')
  expect(run(four, 'd', 'back')).toBe('dabc')
  expect(run(four, 'db', 'back')).toBe('bdac')
})

test('goes one step past the next one that overlaps, not past what lies elsewhere', () => {
  const mixed = stack([{ x: 0 }, { x: 5000 }, { x: 50 }, { x: 60 }])
  expect(run(mixed, 'a', 'forward')).toBe('bcad')
  expect(run(mixed, 'd', 'backward')).toBe('abdc')
  expect(refusalOf(mixed, orderSubjects, { diagram, subjects: ['element:b'], to: 'forward' })).toEqual({
    code: 'nothing-to-do',
  })
})

test('changes only what the new order needs', () => {
  const four = stack([{ x: 0 }, { x: 10 }, { x: 20 }, { x: 30 }])
  const result = orderSubjects.run(four, { diagram, subjects: ['element:a'], to: 'front' }, testContext(four))
  expect(result.ok && result.value.length).toBe(1)
})

test('any step gives the order that moving items of a list gives', () => {
  const places = fc.array(fc.record({ x: fc.constant(0), z: fc.integer({ min: -3, max: 3 }) }), {
    minLength: 2,
    maxLength: 8,
  })
  fc.assert(
    fc.property(
      places,
      fc.nat(7),
      fc.constantFrom<OrderStep>('front', 'back', 'forward', 'backward'),
      (list, nth, to) => {
        const document = stack(list)
        const before = orderOf(document)
        const name = String.fromCharCode(97 + (nth % list.length))
        const at = before.indexOf(name)
        const rest = before.replace(name, '')
        const goal = { front: rest.length, back: 0, forward: at + 1, backward: at - 1 }[to]
        const expected =
          goal < 0 || goal > rest.length ? before : rest.slice(0, goal) + name + rest.slice(goal)
        const args = { diagram, subjects: [`element:${name}` as ElementId], to } as const
        const result = orderSubjects.run(document, args, testContext(document))
        expect(orderOf(result.ok ? applyChanges(document, result.value) : document)).toBe(expected)
      },
    ),
  )
})
