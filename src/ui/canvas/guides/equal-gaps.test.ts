import { describe, expect, it } from 'vitest'
import { matchGap } from './equal-gaps.ts'

const at = (x: number, y = 0, w = 100, h = 60) => ({ x, y, w, h })

describe('equal gaps', () => {
  it('centre a box between its two neighbours', () => {
    expect(matchGap('x', at(203), [at(0), at(400)], 5)).toEqual({
      shift: -3,
      gaps: [
        { axis: 'x', from: 100, to: 200, at: 30 },
        { axis: 'x', from: 300, to: 400, at: 30 },
      ],
    })
  })

  it('go on with the distance between the two before, or after', () => {
    expect(matchGap('x', at(283), [at(0), at(140)], 5)?.shift).toBe(-3)
    expect(matchGap('x', at(-138), [at(0), at(140)], 5)?.shift).toBe(-2)
  })

  it('work in columns alike', () => {
    const match = matchGap(
      'y',
      { x: 20, y: 204, w: 60, h: 100 },
      [at(0, 0, 100, 100), at(0, 400, 100, 100)],
      5,
    )
    expect(match?.shift).toBe(-4)
    expect(match?.gaps.map(({ from, to }) => to - from)).toEqual([100, 100])
  })

  it('are not looked for beside the row, or beyond the reach', () => {
    expect(matchGap('x', at(203), [at(0, 300), at(400, 300)], 5)).toBeNull()
    expect(matchGap('x', at(220), [at(0), at(400)], 5)).toBeNull()
  })
})
