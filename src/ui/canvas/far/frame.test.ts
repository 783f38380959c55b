import { describe, expect, it } from 'vitest'
import { aligned, frameFor, frameQuality, patchesOf } from './frame.ts'

const bounds = { x: 0, y: 0, w: 10_000, h: 4_000 }
const size = { w: 1_000, h: 600 }

describe('the frame of the picture', () => {
  it('holds the view and a margin, as far as there is something', () => {
    const frame = frameFor(bounds, { x: 0, y: 0, zoom: 0.5 }, size, 1)
    expect(frame.box.x).toBe(-40)
    expect(frame.box.y).toBe(-40)
    expect(frame.box.w).toBeGreaterThan(2_000)
    expect(frame.box.x + frame.box.w).toBeLessThan(2_700)
  })

  it('begins on a whole pixel of the screen', () => {
    const viewport = { x: 20.3, y: 61.7, zoom: 0.1237 }
    for (const ratio of [1, 1.5, 2]) {
      const { box } = frameFor(bounds, viewport, size, ratio)
      const pixel = (viewport.x + box.x * viewport.zoom) * ratio
      expect(pixel - Math.round(pixel)).toBeCloseTo(0, 6)
    }
  })

  it('is good enough as long as nothing is missing, and blurred at another zoom', () => {
    const viewport = { x: 0, y: 0, zoom: 0.09 }
    const frame = frameFor(bounds, viewport, size, 1)
    expect(frameQuality(frame, bounds, viewport, size)).toBe('sharp')
    expect(frameQuality(frame, bounds, { ...viewport, x: -500 }, size)).toBe('sharp')
    expect(frameQuality(frame, bounds, { ...viewport, zoom: 0.1 }, size)).toBe('blurred')
    const near = frameFor(bounds, { x: 0, y: 0, zoom: 1 }, size, 1)
    expect(frameQuality(near, bounds, { x: -2_000, y: 0, zoom: 1 }, size)).toBe('missing')
  })
})

describe('what is painted anew', () => {
  const frame = { box: { x: 0, y: 0, w: 1_000, h: 1_000 }, zoom: 0.5, scale: 0.5 }

  it('covers a changed box with whole pixels', () => {
    expect(aligned({ x: 11, y: 20, w: 10, h: 10 }, frame)).toEqual({ x: 4, y: 9, w: 8, h: 7 })
  })

  it('puts together what overlaps, and is everything when that is much', () => {
    const a = { x: 0, y: 0, w: 40, h: 40 }
    const b = { x: 30, y: 30, w: 40, h: 40 }
    const far = { x: 5_000, y: 0, w: 40, h: 40 }
    expect(patchesOf(frame.box, [a, b, far])).toEqual([{ x: 0, y: 0, w: 70, h: 70 }])
    expect(patchesOf(frame.box, [{ x: 0, y: 0, w: 500, h: 500 }])).toBeNull()
  })
})
