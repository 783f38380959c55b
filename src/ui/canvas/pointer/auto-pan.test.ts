import { expect, it } from 'vitest'
import { panSpeed } from './auto-pan.ts'

it('moves the view towards what lies beyond the edge, faster the further the pointer goes', () => {
  expect(panSpeed(400, 800)).toBe(0)
  expect(panSpeed(32, 800)).toBe(0)
  expect(panSpeed(16, 800)).toBe(5)
  expect(panSpeed(-500, 800)).toBe(16)
  expect(panSpeed(784, 800)).toBe(-5)
  expect(panSpeed(820, 800)).toBe(-16)
})
