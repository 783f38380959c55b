import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsCanvas, fittingScale, pictureSize } from './picture-size.ts'

describe('the size of a picture', () => {
  it('is in whole pixels', () => {
    expect(pictureSize({ w: 100.2, h: 50 }, 2)).toEqual({ w: 201, h: 100 })
    expect(pictureSize({ w: 0, h: 0 }, 1)).toEqual({ w: 1, h: 1 })
  })

  it('is bounded by side and by area', () => {
    expect(fitsCanvas({ w: 16_384, h: 8_192 })).toBe(true)
    expect(fitsCanvas({ w: 16_385, h: 10 })).toBe(false)
    expect(fitsCanvas({ w: 16_384, h: 8_193 })).toBe(false)
  })

  it('finds the next smaller scale that fits', () => {
    expect(fittingScale({ w: 1000, h: 800 }, 4)).toBe(4)
    expect(fittingScale({ w: 6000, h: 3000 }, 4)).toBe(2)
    expect(fittingScale({ w: 20_000, h: 100 }, 1)).toBe(0.81)
  })

  it('fits whatever the scene', () => {
    const side = fc.double({ min: 0, max: 400_000, noNaN: true })
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 4 }), (w, h, wanted) => {
        const scale = fittingScale({ w, h }, wanted)
        expect(scale).toBeLessThanOrEqual(wanted)
        expect(fitsCanvas(pictureSize({ w, h }, scale))).toBe(true)
      }),
    )
  })
})
