import { expect, test } from 'vitest'
import { wholeLoss } from './LossFields.tsx'

const yearly = { low: 0.1, likely: 1, high: 2 }

test('an estimate is whole when all six numbers are there and in order', () => {
  const single = { low: 10, likely: 10, high: 30 }
  expect(wholeLoss({ single, yearly })).toEqual({ single, yearly })
  expect(wholeLoss({ single: { ...single, high: null }, yearly })).toBeNull()
  expect(wholeLoss({ single: { ...single, low: 11 }, yearly })).toBeNull()
})
