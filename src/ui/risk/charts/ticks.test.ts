import fc from 'fast-check'
import { expect, test } from 'vitest'
import { niceTicks, powerTicks } from './ticks.ts'

test('ticks are round and cover the range', () => {
  expect(niceTicks(0, 37)).toEqual([0, 10, 20, 30, 40])
  expect(niceTicks(0, 100)).toEqual([0, 20, 40, 60, 80, 100])
  expect(niceTicks(0, 0.3, 3)).toEqual([0, 0.1, 0.2, 0.3])
  expect(niceTicks(5, 5)).toEqual([5, 5.2, 5.4, 5.6, 5.8, 6])
})

test('ticks rise, cover both ends and are few, whatever the range', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (min, width) => {
        const ticks = niceTicks(min, min + width)
        expect(ticks.length).toBeLessThanOrEqual(8)
        expect(ticks[0]).toBeLessThanOrEqual(min + width * 1e-6)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(min + width * (1 - 1e-6))
      },
    ),
  )
})

test('logarithmic ticks are powers of ten, two at least', () => {
  expect(powerTicks(3, 2_000)).toEqual([1, 10, 100, 1_000, 10_000])
  expect(powerTicks(10, 10)).toEqual([10, 100])
})
