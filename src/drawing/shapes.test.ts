import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, centreOf } from '../base/geometry.ts'
import { arrowOf } from './arrow.ts'
import { pointAt } from './curve.ts'
import type { ElementBase } from './element-base.ts'
import { bentCurve } from './flow-curve.ts'
import { anchorOn, shapeContains } from './shapes.ts'

const base = fc.constantFrom<ElementBase>('process', 'external', 'store')
const box = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  w: fc.integer({ min: 40, max: 300 }),
  h: fc.integer({ min: 40, max: 300 }),
})
const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })

describe('an anchor', () => {
  it('lies on the outline, in the direction asked for', () => {
    fc.assert(
      fc.property(base, box, angle, (shape, at, direction) => {
        const centre = centreOf(at)
        const towards = { x: centre.x + Math.cos(direction) * 999, y: centre.y + Math.sin(direction) * 999 }
        const anchor = anchorOn(shape, at, towards)
        const scaled = (k: number) => ({
          x: centre.x + (anchor.x - centre.x) * k,
          y: centre.y + (anchor.y - centre.y) * k,
        })
        expect(shapeContains(shape, at, scaled(0.9999))).toBe(true)
        expect(shapeContains(shape, at, scaled(1.0001))).toBe(false)
        expect(Math.atan2(anchor.y - centre.y, anchor.x - centre.x)).toBeCloseTo(
          Math.atan2(Math.sin(direction), Math.cos(direction)),
          5,
        )
      }),
    )
  })

  it('is at the radius of a circle and on the round end of a pill', () => {
    const circle: Box = { x: 0, y: 0, w: 100, h: 100 }
    const diagonal = anchorOn('process', circle, { x: 1000, y: 1000 })
    expect(diagonal.x).toBeCloseTo(50 + 50 * Math.SQRT1_2)
    // The ray at 45° through a pill of 200 × 100 leaves through its flat top at (150, 0).
    expect(anchorOn('process', { x: 0, y: 0, w: 200, h: 100 }, { x: 1100, y: -950 })).toEqual({
      x: 150,
      y: 0,
    })
    expect(anchorOn('process', { x: 0, y: 0, w: 200, h: 100 }, { x: 1100, y: 50 })).toEqual({ x: 200, y: 50 })
  })

  it('exists even towards the centre itself', () => {
    expect(anchorOn('store', { x: 0, y: 0, w: 100, h: 60 }, { x: 50, y: 30 })).toEqual({ x: 100, y: 30 })
  })
})

describe('an arrow', () => {
  it('has its tip exactly on the outline of the target', () => {
    fc.assert(
      fc.property(base, box, fc.integer({ min: -200, max: 200 }), (shape, at, bend) => {
        const source = { base: 'process', box: { x: 1000, y: 900, w: 100, h: 100 } } as const
        const segments = bentCurve(source, { base: shape, box: at }, bend)
        const { head, line } = arrowOf(segments)
        const tip = head[0]
        const last = segments[0]
        if (tip?.[0] !== 'M' || last === undefined) throw new Error('no arrow')
        const end = pointAt(last, 1)
        expect(Math.hypot(tip[1] - end.x, tip[2] - end.y)).toBeLessThan(1e-9)
        const centre = centreOf(at)
        const inside = { x: end.x + (centre.x - end.x) * 1e-4, y: end.y + (centre.y - end.y) * 1e-4 }
        const outside = { x: end.x - (centre.x - end.x) * 1e-4, y: end.y - (centre.y - end.y) * 1e-4 }
        expect(shapeContains(shape, at, inside)).toBe(true)
        expect(shapeContains(shape, at, outside)).toBe(false)
        const neck = line[0]?.p3
        expect(Math.hypot((neck?.x ?? 0) - end.x, (neck?.y ?? 0) - end.y)).toBeCloseTo(8, 1)
      }),
    )
  })
})
