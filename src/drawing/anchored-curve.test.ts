import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchoredCurve } from './anchored-curve.ts'
import { shapeContains } from './shapes.ts'

const left = { base: 'external', box: { x: 0, y: 0, w: 100, h: 60 } } as const
const right = { base: 'process', box: { x: 300, y: 0, w: 100, h: 100 } } as const
const east = { x: 1, y: 0.5 }
const west = { x: 0, y: 0.5 }

test('without a via it is straight from anchor to anchor', () => {
  const [first, second] = anchoredCurve(left, right, { source: east, target: west }, null)
  expect(first?.p0).toEqual({ x: 100, y: 30 })
  expect(second?.p3).toEqual({ x: 300, y: 50 })
  expect(first?.p3).toEqual({ x: 200, y: 40 })
})

test('an anchor inside of a shape is where the curve points to: it is drawn from the outline on', () => {
  const [first] = anchoredCurve(left, right, { source: { x: 0.5, y: 0.5 }, target: west }, null)
  expect(first?.p0.x).toBeCloseTo(100, 0)
  expect(first?.p0.y).toBeCloseTo(34, 0)
})

test('an anchor beside its shape is taken to the outline', () => {
  const [first] = anchoredCurve(left, right, { source: { x: 2, y: 0.5 }, target: west }, null)
  expect(first?.p0).toEqual({ x: 100, y: 30 })
})

test('passes its via exactly, and its ends are never inside of the shapes', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true })
  const anchor = fc.record({ x: fraction, y: fraction })
  const via = fc.record({ x: fc.integer({ min: 120, max: 280 }), y: fc.integer({ min: -200, max: 300 }) })
  fc.assert(
    fc.property(anchor, anchor, via, (source, target, at) => {
      const [first, second] = anchoredCurve(left, right, { source, target }, at)
      expect(first?.p3.x).toBeCloseTo(at.x, 6)
      expect(first?.p3.y).toBeCloseTo(at.y, 6)
      const start = first?.p0 ?? at
      const end = second?.p3 ?? at
      const inner = (end: typeof left | typeof right) => ({
        x: end.box.x + 1,
        y: end.box.y + 1,
        w: end.box.w - 2,
        h: end.box.h - 2,
      })
      expect(shapeContains('external', inner(left), start)).toBe(false)
      expect(shapeContains('process', inner(right), end)).toBe(false)
    }),
  )
})
