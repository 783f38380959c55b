import { describe, expect, test } from 'vitest'
import { pathBetween, topologicalOrder } from './graph.ts'

const edges = (...pairs: readonly string[]) =>
  pairs.map((pair) => ({ from: pair.slice(0, 1), to: pair.slice(1) }))

describe('a topological order', () => {
  test('leads every edge forwards and keeps the order given where it may', () => {
    expect(topologicalOrder(['a', 'b', 'c', 'd'], [])).toEqual({ order: ['a', 'b', 'c', 'd'] })
    expect(topologicalOrder(['c', 'b', 'a'], edges('ab', 'bc'))).toEqual({ order: ['a', 'b', 'c'] })
  })

  test('gives a cycle as a path that returns to its start', () => {
    const result = topologicalOrder(['x', 'a', 'b', 'c'], edges('xa', 'ab', 'bc', 'ca'))
    expect(result).toEqual({ cycle: ['c', 'a', 'b', 'c'] })
    expect(topologicalOrder(['a'], edges('aa'))).toEqual({ cycle: ['a', 'a'] })
  })

  test('goes down a chain of 100,000', () => {
    const nodes = Array.from({ length: 100_000 }, (_, i) => String(i))
    const chain = nodes.slice(1).map((to, i) => ({ from: String(i), to }))
    const result = topologicalOrder(nodes.toReversed(), chain)
    expect('order' in result && result.order.at(-1)).toBe('99999')
  })

  test('leaves out edges to what is no node', () => {
    expect(topologicalOrder(['a'], edges('ab', 'ba'))).toEqual({ order: ['a'] })
  })
})

test('a shortest path has both its ends, and there is none against the edges', () => {
  expect(pathBetween(edges('ab', 'bc', 'cd', 'ad'), 'a', 'd')).toEqual(['a', 'd'])
  expect(pathBetween(edges('ab', 'bc'), 'a', 'c')).toEqual(['a', 'b', 'c'])
  expect(pathBetween(edges('ab'), 'b', 'a')).toBeNull()
  expect(pathBetween([], 'a', 'a')).toEqual(['a'])
})
