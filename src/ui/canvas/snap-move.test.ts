import { describe, expect, it } from 'vitest'
import { snapMove } from './snap-move.ts'

const box = { x: 8, y: 16, w: 100, h: 100 }

describe('snapping a dragged box', () => {
  it('lands on the grid when nothing is near', () => {
    const snap = snapMove(box, 13, -5, [], 5)
    expect([box.x + snap.dx, box.y + snap.dy]).toEqual([24, 8])
    expect(snap.guides).toEqual([])
  })

  it('aligns centres of boxes of different size, off the grid, and shows the line', () => {
    const other = { x: 301, y: 400, w: 60, h: 60 }
    const snap = snapMove(box, 275, 0, [other], 5)
    expect(box.x + snap.dx + 50).toBe(331)
    expect(snap.guides).toEqual([{ axis: 'x', at: 331, from: 4, to: 472 }])
  })

  it('prefers the nearer of two neighbours', () => {
    const near = { x: 202, y: 500, w: 30, h: 30 }
    const far = { x: 204, y: 700, w: 30, h: 30 }
    expect(box.x + snapMove(box, 193, 0, [far, near], 5).dx).toBe(202)
  })

  it('is not pulled from further away than its reach', () => {
    const other = { x: 214, y: 500, w: 300, h: 30 }
    expect(snapMove(box, 200, 0, [other], 5).guides).toEqual([])
  })
})
