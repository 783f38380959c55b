import { expect, it } from 'vitest'
import { patchedMap } from './patched-map.ts'

const base = new Map([
  ['a', 1],
  ['b', 2],
  ['c', 3],
])

it('says what the patch says and else what the map says, in the order of the map', () => {
  const patched = patchedMap(base, new Map([['b', 20]]))
  expect([...patched]).toEqual([
    ['a', 1],
    ['b', 20],
    ['c', 3],
  ])
  expect([...patched.values()]).toEqual([1, 20, 3])
  expect([...patched.keys()]).toEqual(['a', 'b', 'c'])
  expect([patched.get('b'), patched.get('c'), patched.size]).toEqual([20, 3, 3])
  const seen: number[] = []
  patched.forEach((value) => void seen.push(value))
  expect(seen).toEqual([1, 20, 3])
  expect(base.get('b')).toBe(2)
})

it('leaves out what the map does not have, and is the map itself without a patch', () => {
  const patched = patchedMap(base, new Map([['z', 9]]))
  expect([patched.has('z'), patched.get('z'), patched.size]).toEqual([false, undefined, 3])
  expect(patchedMap(base, new Map())).toBe(base)
})

it('can be patched again', () => {
  const twice = patchedMap(patchedMap(base, new Map([['a', 10]])), new Map([['c', 30]]))
  expect(new Map(twice)).toEqual(
    new Map([
      ['a', 10],
      ['b', 2],
      ['c', 30],
    ]),
  )
})
