import { expect, test } from 'vitest'
import { meanTrace } from './mean-trace.ts'

test('the arithmetic of a mean gathers equal values, the largest first', () => {
  expect(meanTrace([65, 100, 65], 76.5)).toBe('(100 + 2 × 65) ÷ 3 = 76.5')
  expect(meanTrace([3, 5], 4)).toBe('(5 + 3) ÷ 2 = 4')
})

test('one value stands for itself', () => {
  expect(meanTrace([3], 3)).toBe('3')
})
