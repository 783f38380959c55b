import { expect, test } from 'vitest'
import { layered } from './layered.ts'

test('what others depend on stands to their right', () => {
  const places = layered(
    ['a', 'b', 'c', 'd'],
    [
      { upper: 'a', lower: 'b' },
      { upper: 'b', lower: 'c' },
      { upper: 'a', lower: 'c' },
    ],
  )
  expect(places).toEqual([
    { id: 'a', column: 0, row: 0 },
    { id: 'b', column: 1, row: 0 },
    { id: 'c', column: 2, row: 0 },
    { id: 'd', column: 0, row: 1 },
  ])
})

test('a circle from a damaged file still has places', () => {
  const places = layered(
    ['a', 'b'],
    [
      { upper: 'a', lower: 'b' },
      { upper: 'b', lower: 'a' },
    ],
  )
  expect(places).toHaveLength(2)
  expect(places.every(({ column }) => column >= 0 && column < 3)).toBe(true)
})

test('nothing has no places', () => {
  expect(layered([], [])).toEqual([])
})
