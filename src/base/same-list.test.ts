import { expect, test } from 'vitest'
import { sameList } from './same-list.ts'

test('lists are the same with the same entries in the same order', () => {
  const entry = {}
  expect(sameList([entry, 'a'], [entry, 'a'])).toBe(true)
  expect(sameList([], [])).toBe(true)
  expect(sameList([entry, 'a'], ['a', entry])).toBe(false)
  expect(sameList([entry], [{}])).toBe(false)
})

test('a list is not the same as its beginning', () => {
  expect(sameList(['a'], ['a', 'b'])).toBe(false)
  expect(sameList(['a', 'b'], ['a'])).toBe(false)
  expect(sameList(['a', undefined], ['a'])).toBe(false)
})
