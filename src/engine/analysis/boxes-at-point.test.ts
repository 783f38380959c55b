import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containsPoint } from '../../base/geometry.ts'
import { boxesAtPoint } from './boxes-at-point.ts'

const coordinate = fc.integer({ min: -50, max: 50 })
const box = fc.record({
  x: coordinate,
  y: coordinate,
  w: fc.integer({ min: 0, max: 60 }),
  h: fc.integer({ min: 0, max: 60 }),
})

test('finds the boxes that asking each of them finds', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.array(box, { maxLength: 60 }),
      fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1 }),
      (boxes, points) => {
        const at = boxesAtPoint(boxes)
        for (const point of points) {
          const expected = boxes.flatMap((each, i) => (containsPoint(each, point) ? i : []))
          expect(at(point)).toEqual(expected)
          found += expected.length
        }
      },
    ),
  )
  expect(found).toBeGreaterThan(100)
})
