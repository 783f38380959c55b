import { expect, test } from 'vitest'
import { dread } from './dread.ts'

const rate = (d: number, r: number, e: number, a: number, di: number) =>
  dread.score({ damage: d, reproducibility: r, exploitability: e, affectedUsers: a, discoverability: di })

test('gives the published examples', () => {
  // Microsoft, Improving Web Application Security, 2003, table 3.7: 12 High and 14 High.
  expect(rate(3, 3, 2, 2, 2)).toEqual({ value: 12, level: 'High', trace: '3 + 3 + 2 + 2 + 2 = 12' })
  expect(rate(3, 3, 3, 3, 2)).toMatchObject({ value: 14, level: 'High' })
})

test('keeps to the edges of the bands', () => {
  expect(rate(1, 1, 1, 1, 1)).toMatchObject({ value: 5, level: 'Low' })
  expect(rate(2, 2, 1, 1, 1)).toMatchObject({ value: 7, level: 'Low' })
  expect(rate(2, 2, 2, 1, 1)).toMatchObject({ value: 8, level: 'Medium' })
  expect(rate(3, 2, 2, 2, 2)).toMatchObject({ value: 11, level: 'Medium' })
  expect(rate(3, 3, 3, 3, 3)).toMatchObject({ value: 15, level: 'High' })
})

test('of all 243 ratings 21 are low, 171 medium and 51 high', () => {
  const counts = { Low: 0, Medium: 0, High: 0 }
  const scale = [1, 2, 3]
  for (const d of scale)
    for (const r of scale)
      for (const e of scale)
        for (const a of scale)
          for (const di of scale) {
            const level = rate(d, r, e, a, di)?.level
            if (level !== undefined) counts[level] += 1
          }
  expect(counts).toEqual({ Low: 21, Medium: 171, High: 51 })
})

test('has no sum while a factor is not rated', () => {
  const four = { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 3 }
  expect(dread.score({ ...four, discoverability: null })).toBeNull()
})

test('anchors every value of every factor', () => {
  for (const { anchors } of dread.factors) expect(anchors.map(({ value }) => value)).toEqual([1, 2, 3])
})
