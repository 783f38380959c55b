import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DependencyEdge, transitiveDegrees } from './degrees.ts'

function degreesOf(source: string, edges: readonly (readonly [string, string, number])[]) {
  const dependencies = edges.map(([upper, lower, degree]) => ({ upper, lower, degree }))
  const assets = [...new Set(dependencies.flatMap(({ upper, lower }) => [upper, lower]))]
  const result = transitiveDegrees(assets, dependencies)
  if ('cycle' in result) throw new Error(result.cycle.join())
  return Object.fromEntries([...(result.degrees.get(source) ?? [])].map(([id, { degree }]) => [id, degree]))
}

test('joins the two ways of the diamond of the book to 0.92', () => {
  const diamond = [
    ['A', 'B1', 0.8],
    ['A', 'B2', 0.6],
    ['B1', 'C', 1],
    ['B2', 'C', 1],
  ] as const
  expect(degreesOf('A', diamond)).toEqual({ B1: 0.8, B2: 0.6, C: 0.92 })
})

// Paths A-B-C1-C-D and A-B-C2-C-D of 0.25 each would join to 0.4375: they share C → D, which counts once.
test('counts a tail that ways share once: 0.375, not 0.4375', () => {
  const edges = [
    ['A', 'B', 1],
    ['B', 'C1', 0.5],
    ['B', 'C2', 0.5],
    ['C1', 'C', 1],
    ['C2', 'C', 1],
    ['C', 'D', 0.5],
  ] as const
  expect(degreesOf('A', edges)).toEqual({ B: 1, C1: 0.5, C2: 0.5, C: 0.75, D: 0.375 })
})

test('shows the recursion of each degree', () => {
  const result = transitiveDegrees(
    ['A', 'B', 'C'],
    [
      { upper: 'A', lower: 'B', degree: 0.8 },
      { upper: 'A', lower: 'C', degree: 0.6 },
      { upper: 'B', lower: 'C', degree: 1 },
    ],
  )
  const c = 'degrees' in result ? result.degrees.get('A')?.get('C') : null
  expect(c).toEqual({ degree: 0.92, trace: '1 − (1 − 1 × 0.6) × (1 − 0.8 × 1) = 0.92' })
})

test('works with two assets and no dependency, and leaves out a degree of 0', () => {
  const none = transitiveDegrees(['A', 'B'], [])
  expect('degrees' in none && [...none.degrees.values()].map(({ size }) => size)).toEqual([0, 0])
  expect(degreesOf('A', [['A', 'B', 0]])).toEqual({})
})

test('gives a cycle with its path', () => {
  const cycle = [
    { upper: 'A', lower: 'B', degree: 1 },
    { upper: 'B', lower: 'A', degree: 1 },
  ]
  expect(transitiveDegrees(['A', 'B'], cycle)).toEqual({ cycle: ['B', 'A', 'B'] })
})

test('does not depend on the order of the dependencies, and stays from 0 to 1', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e', 'f']
  const pairs = nodes.flatMap((upper, i) => nodes.slice(i + 1).map((lower) => ({ upper, lower })))
  const graph = fc
    .tuple(...pairs.map(() => fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 1)))
    .map((degrees) => pairs.map((pair, i): DependencyEdge => ({ ...pair, degree: degrees[i] ?? 0 })))
    .chain((edges) => fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length })))
  fc.assert(
    fc.property(graph, ([edges, shuffled]) => {
      const [one, other] = [edges, shuffled].map((each) => transitiveDegrees(nodes, each))
      if (one === undefined || other === undefined || !('degrees' in one) || !('degrees' in other))
        return false
      const plain = (map: typeof one) =>
        [...map.degrees].map(([id, of]) => [id, [...of].map(([lower, { degree }]) => [lower, degree])])
      expect(plain(one)).toEqual(plain(other))
      return [...one.degrees.values()].every((of) =>
        [...of.values()].every(({ degree }) => degree > 0 && degree <= 1),
      )
    }),
  )
})
