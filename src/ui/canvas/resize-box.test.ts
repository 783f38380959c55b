import { describe, expect, it } from 'vitest'
import { resizeBox } from './resize-box.ts'

const box = { x: 16, y: 16, w: 96, h: 96 }
const min = { w: 48, h: 40 }

describe('resizing a box', () => {
  it('puts the pulled edge on the grid and leaves the opposite one', () => {
    expect(resizeBox(box, { x: -1, y: 0 }, 11, 99, false, min)).toEqual({ x: 24, y: 16, w: 88, h: 96 })
    expect(resizeBox(box, { x: 1, y: 1 }, 21, -13, false, min)).toEqual({ x: 16, y: 16, w: 120, h: 80 })
  })

  it('stops at the smallest size without moving the opposite edge', () => {
    expect(resizeBox(box, { x: -1, y: -1 }, 500, 500, false, min)).toEqual({ x: 64, y: 72, w: 48, h: 40 })
  })

  it('keeps a circle round, following the longer pull', () => {
    expect(resizeBox(box, { x: 1, y: 1 }, 40, 3, true, min)).toEqual({ x: 16, y: 16, w: 136, h: 136 })
    expect(resizeBox(box, { x: -1, y: -1 }, -16, 0, true, min)).toEqual({ x: 0, y: 0, w: 112, h: 112 })
  })
})
