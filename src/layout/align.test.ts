import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../base/geometry.ts'
import { type Alignment, alignBoxes, distributeBoxes, equalSizes } from './align.ts'

const named = (boxes: readonly Box[]) => boxes.map((box, item) => ({ item, box }))
const placedBy = (boxes: readonly Box[], moved: readonly { readonly item: number; readonly box: Box }[]) =>
  boxes.map((box, n) => moved.find(({ item }) => item === n)?.box ?? box)

const three = [
  { x: 0, y: 0, w: 100, h: 50 },
  { x: 40, y: 200, w: 60, h: 50 },
  { x: 300, y: 90, w: 200, h: 100 },
]

describe('aligning', () => {
  it.each([
    ['left', [0, 0, 0]],
    ['centre', [200, 220, 150]],
    ['right', [400, 440, 300]],
  ] as const)('by the %s moves along x only', (how, xs) => {
    const moved = placedBy(three, alignBoxes(named(three), how))
    expect(moved.map(({ x }) => x)).toEqual(xs)
    expect(moved.map(({ y }) => y)).toEqual([0, 200, 90])
  })

  it.each([
    ['top', [0, 0, 0]],
    ['middle', [100, 100, 75]],
    ['bottom', [200, 200, 150]],
  ] as const)('by the %s moves along y only', (how, ys) => {
    expect(placedBy(three, alignBoxes(named(three), how)).map(({ y }) => y)).toEqual(ys)
  })

  it('takes what cannot move as its measure', () => {
    const moved = placedBy(
      three,
      alignBoxes(named(three), 'left', (item) => item === 2),
    )
    expect(moved.map(({ x }) => x)).toEqual([300, 300, 300])
  })
})

describe('distributing', () => {
  it('makes equal gaps and keeps the ends', () => {
    const row = [
      { x: 500, y: 0, w: 100, h: 10 },
      { x: 0, y: 0, w: 40, h: 10 },
      { x: 60, y: 0, w: 60, h: 10 },
      { x: 150, y: 0, w: 40, h: 10 },
    ]
    expect(placedBy(row, distributeBoxes(named(row), 'x')).map(({ x }) => x)).toEqual([500, 0, 160, 340])
  })

  it('has nothing to do with two', () => {
    expect(distributeBoxes(named(three.slice(0, 2)), 'y')).toEqual([])
  })
})

it('gives all the size of the largest, around their centres', () => {
  const moved = placedBy(three, equalSizes(named(three), 'x'))
  expect(moved.map(({ x, w }) => [x, w])).toEqual([
    [-50, 200],
    [-30, 200],
    [300, 200],
  ])
})

const box = fc.record({
  ...{ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) },
  ...{ w: fc.integer({ min: 1, max: 300 }), h: fc.integer({ min: 1, max: 300 }) },
})

it('aligning again changes nothing', () => {
  const how = fc.constantFrom<Alignment>('left', 'centre', 'right', 'top', 'middle', 'bottom')
  fc.assert(
    fc.property(fc.array(box, { minLength: 2, maxLength: 8 }), how, (boxes, by) => {
      const once = placedBy(boxes, alignBoxes(named(boxes), by))
      const twice = placedBy(once, alignBoxes(named(once), by))
      // Centres of odd sizes may be half a unit beside each other.
      for (const [n, { x, y }] of twice.entries()) {
        expect(Math.abs(x - (once[n]?.x ?? 0))).toBeLessThanOrEqual(1)
        expect(Math.abs(y - (once[n]?.y ?? 0))).toBeLessThanOrEqual(1)
      }
    }),
  )
})

it('gaps differ by a unit at most after distributing', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 3, maxLength: 8 }), (boxes) => {
      const order = boxes.map((one, n) => ({ n, at: one.x + one.w / 2 })).sort((a, b) => a.at - b.at)
      const placed = placedBy(boxes, distributeBoxes(named(boxes), 'x'))
      const row = order.flatMap(({ n }) => placed[n] ?? [])
      const gaps = row.slice(1).map((next, n) => next.x - (row[n]?.x ?? 0) - (row[n]?.w ?? 0))
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2)
    }),
  )
})
