import { expect, it } from 'vitest'
import { snapResize } from './snap-resize.ts'

const box = { x: 0, y: 0, w: 100, h: 100 }
const other = { x: 300, y: 203, w: 60, h: 40 }

it('pulls the edges that the handle moves to the lines of neighbours, and shows them', () => {
  const snap = snapResize(box, { x: 1, y: 1 }, 198, 99, [other], 5)
  expect([snap.dx, snap.dy]).toEqual([200, 103])
  expect(snap.guides).toEqual([
    { axis: 'x', at: 300, from: -12, to: 255 },
    { axis: 'y', at: 203, from: -12, to: 372 },
  ])
})

it('leaves the edges that stay, and what is too far away', () => {
  expect(snapResize(box, { x: 1, y: 0 }, 150, 103, [other], 5)).toEqual({ dx: 150, dy: 103, guides: [] })
})
