import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BoundaryShape, crossesAsDrawn } from './crosses-as-drawn.ts'
import type { HandleCurve } from './curve.ts'

const straight = (x1: number, y1: number, x2: number, y2: number): HandleCurve => ({
  ...{ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } },
  handle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
})
const box: BoundaryShape = { kind: 'box', box: { x: 0, y: 0, w: 100, h: 100 } }

test('a flow crosses a box whose outline its curve meets, whatever is at its ends', () => {
  expect(crossesAsDrawn(straight(50, 50, 150, 50), box)).toBe(true)
  expect(crossesAsDrawn(straight(20, 20, 80, 80), box)).toBe(false)
  expect(crossesAsDrawn(straight(120, 0, 120, 100), box)).toBe(false)
  // Right through, and only with one corner of it.
  expect(crossesAsDrawn(straight(-10, 50, 110, 50), box)).toBe(true)
  expect(crossesAsDrawn(straight(80, -20, 120, 20), box)).toBe(true)
  expect(crossesAsDrawn(straight(81, -20, 121, 20), box)).toBe(false)
})

test('a flow that bends out of a box and comes back crosses it', () => {
  const bent = { from: { x: 20, y: 50 }, handle: { x: 50, y: 120 }, to: { x: 80, y: 50 } }
  expect(crossesAsDrawn(bent, box)).toBe(true)
  expect(crossesAsDrawn({ ...bent, handle: { x: 50, y: 95 } }, box)).toBe(false)
})

test('a line is the curve through its handle: not its chord, and not pulled half way to the handle', () => {
  const line: BoundaryShape = {
    kind: 'line',
    curve: { from: { x: 0, y: 0 }, handle: { x: 80, y: 50 }, to: { x: 0, y: 100 } },
  }
  expect(crossesAsDrawn(straight(-10, 50, 10, 50), line)).toBe(false)
  expect(crossesAsDrawn(straight(30, 50, 60, 50), line)).toBe(false)
  expect(crossesAsDrawn(straight(70, 50, 90, 50), line)).toBe(true)
})

test('two curves may meet where the straight ways between their ends do not', () => {
  const flow = { from: { x: 0, y: 0 }, handle: { x: 50, y: 60 }, to: { x: 100, y: 0 } }
  const above: BoundaryShape = { kind: 'line', curve: straight(0, 50, 100, 50) }
  expect(crossesAsDrawn(flow, above)).toBe(true)
  expect(crossesAsDrawn({ ...flow, handle: { x: 50, y: 40 } }, above)).toBe(false)
  const against: BoundaryShape = {
    kind: 'line',
    curve: { from: { x: 0, y: 80 }, handle: { x: 50, y: 40 }, to: { x: 100, y: 80 } },
  }
  expect(crossesAsDrawn(flow, against)).toBe(true)
  expect(crossesAsDrawn({ ...flow, handle: { x: 50, y: 35 } }, against)).toBe(false)
})

test('which of two curves is asked about the other makes no difference, but for touching', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) })
  const curve = fc.record({ from: point, handle: point, to: point })
  let met = 0
  fc.assert(
    fc.property(curve, curve, (a, b) => {
      const one = crossesAsDrawn(a, { kind: 'line', curve: b })
      const other = crossesAsDrawn(b, { kind: 'line', curve: a })
      met += Number(one)
      if (one !== other) expect(distance(a, b)).toBeLessThan(1)
    }),
    { numRuns: 500 },
  )
  expect(met).toBeGreaterThan(100)
})

/** The least distance between points along two curves. */
function distance(a: HandleCurve, b: HandleCurve): number {
  const along = ({ from, handle, to }: HandleCurve) =>
    Array.from({ length: 401 }, (_, i) => {
      const t = i / 400
      const at = (s: number, m: number, e: number) =>
        s * (1 - t) * (1 - 2 * t) + m * 4 * t * (1 - t) + e * t * (2 * t - 1)
      return { x: at(from.x, handle.x, to.x), y: at(from.y, handle.y, to.y) }
    })
  const others = along(b)
  return Math.min(...along(a).map((p) => Math.min(...others.map((q) => Math.hypot(p.x - q.x, p.y - q.y)))))
}
