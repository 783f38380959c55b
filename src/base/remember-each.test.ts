import { expect, test } from 'vitest'
import { rememberEach } from './remember-each.ts'

test('a result is made once for each object, and anew for an equal one', () => {
  const asked: number[] = []
  const sum = rememberEach((numbers: readonly number[]) => {
    asked.push(numbers.length)
    return { sum: numbers.reduce((total, each) => total + each, 0) }
  })
  const two = [1, 2]
  const three = [1, 2, 3]
  expect(sum(two)).toEqual({ sum: 3 })
  expect(sum(three)).toEqual({ sum: 6 })
  expect(sum(two)).toBe(sum(two))
  expect(asked).toEqual([2, 3])
  expect(sum([1, 2])).not.toBe(sum(two))
  expect(asked).toEqual([2, 3, 2])
})

test('what could not be made is tried again', () => {
  let isReady = false
  const ready = rememberEach((of: object) => {
    if (!isReady) throw new Error('not yet')
    return { of }
  })
  const key = {}
  expect(() => ready(key)).toThrow('not yet')
  isReady = true
  expect(ready(key).of).toBe(key)
})
