import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentMeetsCurve } from './curve.ts'

const p = (x: number, y: number) => ({ x, y })
const arch = { from: p(0, 0), handle: p(50, 100), to: p(100, 0) }

test('meets the drawn curve, which passes through its handle', () => {
  expect(segmentMeetsCurve(p(50, 90), p(50, 110), arch)).toBe(true)
  expect(segmentMeetsCurve(p(50, 101), p(50, 300), arch)).toBe(false)
  expect(segmentMeetsCurve(p(-50, 50), p(200, 50), arch)).toBe(true)
  expect(segmentMeetsCurve(p(40, 50), p(60, 50), arch)).toBe(false)
  expect(segmentMeetsCurve(p(-50, 100.5), p(200, 100.5), arch)).toBe(false)
})

test('touching counts, at an end and at the top', () => {
  expect(segmentMeetsCurve(p(-10, 0), p(0, 0), arch)).toBe(true)
  expect(segmentMeetsCurve(p(0, 100), p(100, 100), arch)).toBe(true)
})

test('a straight line is a curve too, also along the segment itself', () => {
  const straight = { from: p(0, 0), handle: p(50, 0), to: p(100, 0) }
  expect(segmentMeetsCurve(p(50, -5), p(50, 5), straight)).toBe(true)
  expect(segmentMeetsCurve(p(90, 0), p(200, 0), straight)).toBe(true)
  expect(segmentMeetsCurve(p(101, 0), p(200, 0), straight)).toBe(false)
})

test('nothing meets a point', () => {
  expect(segmentMeetsCurve(p(50, 100), p(50, 100), arch)).toBe(false)
})

test('agrees with walking along the curve in small steps', () => {
  const coordinate = fc.integer({ min: 0, max: 60 })
  const point = fc.record({ x: coordinate, y: coordinate })
  let met = 0
  fc.assert(
    fc.property(point, point, point, point, point, (a, b, from, handle, to) => {
      const curve = { from, handle, to }
      const crossed = crossingsByWalking(a, b, curve)
      if (crossed === null) return
      expect(segmentMeetsCurve(a, b, curve)).toBe(crossed)
      if (crossed) met += 1
    }),
    { numRuns: 2_000 },
  )
  expect(met).toBeGreaterThan(50)
})

/** Whether a step of the curve changes sides within the segment; null where it comes too close to tell. */
function crossingsByWalking(
  a: { x: number; y: number },
  b: { x: number; y: number },
  { from, handle, to }: typeof arch,
): boolean | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length2 = dx * dx + dy * dy
  if (length2 === 0) return null
  const control = p(2 * handle.x - (from.x + to.x) / 2, 2 * handle.y - (from.y + to.y) / 2)
  const at = (t: number, s: number, c: number, e: number) =>
    (1 - t) ** 2 * s + 2 * t * (1 - t) * c + t * t * e
  let isMet = false
  let before = 0
  for (let i = 0; i <= 400; i += 1) {
    const x = at(i / 400, from.x, control.x, to.x) - a.x
    const y = at(i / 400, from.y, control.y, to.y) - a.y
    const side = (dx * y - dy * x) / Math.sqrt(length2)
    const along = (x * dx + y * dy) / length2
    const isNearEnd = Math.abs(along) * Math.sqrt(length2) < 1 || Math.abs(along - 1) * Math.sqrt(length2) < 1
    if (Math.abs(side) < 1 && (isNearEnd || i === 0 || i === 400)) return null
    if (i > 0 && Math.sign(side) !== Math.sign(before) && along >= 0 && along <= 1) isMet = true
    // Near tangents: the steps are too coarse to tell.
    if (!isMet && Math.abs(side) < 0.2 && along >= 0 && along <= 1) return null
    before = side
  }
  return isMet
}
