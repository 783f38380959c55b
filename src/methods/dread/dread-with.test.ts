import { expect, test } from 'vitest'
import { dread } from './dread.ts'
import { type DiscoverabilityPolicy, dreadWith } from './dread-with.ts'

const scale = [1, 2, 3] as const
const rate = (policy: DiscoverabilityPolicy, d: number, r: number, e: number, a: number, di: number | null) =>
  dreadWith(policy).score({
    damage: d,
    reproducibility: r,
    exploitability: e,
    affectedUsers: a,
    discoverability: di,
  })

/** Levels of all ratings of four factors. */
function distribution(policy: DiscoverabilityPolicy, di: number | null) {
  const counts = { Low: 0, Medium: 0, High: 0 }
  for (const d of scale)
    for (const r of scale)
      for (const e of scale)
        for (const a of scale) {
          const level = rate(policy, d, r, e, a, di)?.level
          if (level !== undefined) counts[level] += 1
        }
  return counts
}

test('is plain DREAD where discoverability is rated', () => {
  expect(dreadWith('rated')).toBe(dread)
})

test('with discoverability fixed at 3, of 81 ratings 1 is low, 49 medium and 31 high', () => {
  expect(distribution('fixed', null)).toEqual({ Low: 1, Medium: 49, High: 31 })
})

test('takes 3 whatever was rated, and shows it in the arithmetic', () => {
  const expected = { value: 7, level: 'Low', trace: '1 + 1 + 1 + 1 + 3 = 7' }
  expect(rate('fixed', 1, 1, 1, 1, null)).toEqual(expected)
  expect(rate('fixed', 1, 1, 1, 1, 1)).toEqual(expected)
})

test('leaves discoverability out and rescales the bands to 4–6, 7–9 and 10–12', () => {
  expect(rate('left-out', 1, 1, 1, 1, 3)).toEqual({ value: 4, level: 'Low', trace: '1 + 1 + 1 + 1 = 4' })
  expect(rate('left-out', 2, 2, 1, 1, null)).toMatchObject({ value: 6, level: 'Low' })
  expect(rate('left-out', 2, 2, 2, 1, null)).toMatchObject({ value: 7, level: 'Medium' })
  expect(rate('left-out', 3, 2, 2, 2, null)).toMatchObject({ value: 9, level: 'Medium' })
  expect(rate('left-out', 3, 3, 2, 2, null)).toMatchObject({ value: 10, level: 'High' })
  expect(rate('left-out', 3, 3, 3, 3, null)).toMatchObject({ value: 12, level: 'High' })
  expect(distribution('left-out', null)).toEqual({ Low: 15, Medium: 51, High: 15 })
})

test('asks for four factors where the fifth is not rated, and has no sum while one of them is missing', () => {
  for (const policy of ['fixed', 'left-out'] as const) {
    const { factors, score } = dreadWith(policy)
    expect(factors.map(({ letter }) => letter).join('')).toBe('DREA')
    const three = {
      damage: 3,
      reproducibility: 3,
      exploitability: 3,
      affectedUsers: null,
      discoverability: 3,
    }
    expect(score(three)).toBeNull()
  }
})
