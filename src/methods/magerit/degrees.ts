import { topologicalOrder } from '../../base/graph.ts'
import { exact, numberText } from '../../base/number-text.ts'

export interface DependencyEdge {
  readonly upper: string
  readonly lower: string
  /** 0 to 1. */
  readonly degree: number
}

export interface Degree {
  /** 0 (exclusive) to 1. */
  readonly degree: number
  readonly trace: string
}

/** For each asset what it depends on, directly or not, and how far; sorted by id. Without itself. */
export type Degrees = ReadonlyMap<string, ReadonlyMap<string, Degree>>

/**
 * Transitive degrees of dependency: deg(A ⇒ A) = 1, and deg(A ⇒ C) joins deg(A ⇒ B) × deg(B → C) over all direct
 * uppers B of C, where u and v join to 1 − (1 − u)(1 − v). Worked out in topological order and not by listing
 * paths: paths that share a tail would count it twice. O(assets × dependencies).
 * @returns the cycle instead where there is one, as a path that returns to its start
 * Source: MAGERIT v3, book III, 2.1; the diamond and the counter-example are in degrees.test.ts.
 */
export function transitiveDegrees(
  assets: readonly string[],
  dependencies: readonly DependencyEdge[],
): { readonly degrees: Degrees } | { readonly cycle: readonly string[] } {
  const sorted = topologicalOrder(
    assets,
    dependencies.map(({ upper, lower }) => ({ from: upper, to: lower })),
  )
  if ('cycle' in sorted) return sorted
  const uppersOf = new Map<string, DependencyEdge[]>()
  for (const each of dependencies) uppersOf.set(each.lower, [...(uppersOf.get(each.lower) ?? []), each])
  // Products of fractions depend on their order in the last digit: the same dependencies give the same degrees.
  for (const uppers of uppersOf.values()) uppers.sort((a, b) => (a.upper < b.upper ? -1 : 1))
  const withUppers = sorted.order.filter((asset) => uppersOf.has(asset))
  return {
    degrees: new Map(assets.map((asset) => [asset, degreesOf(asset, withUppers, uppersOf)])),
  }
}

function degreesOf(
  asset: string,
  order: readonly string[],
  uppersOf: ReadonlyMap<string, readonly DependencyEdge[]>,
): ReadonlyMap<string, Degree> {
  const found = new Map<string, Degree>()
  for (const lower of order) {
    if (lower === asset) continue
    const parts = (uppersOf.get(lower) ?? []).flatMap(({ upper, degree }) => {
      const before = upper === asset ? 1 : (found.get(upper)?.degree ?? 0)
      return before * degree === 0 ? [] : [{ before, degree }]
    })
    if (parts.length > 0) found.set(lower, joined(parts))
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function joined(parts: readonly { readonly before: number; readonly degree: number }[]): Degree {
  const degree = exact(1 - parts.reduce((rest, part) => rest * (1 - part.before * part.degree), 1))
  const products = parts.map((part) => `${numberText(part.before)} × ${numberText(part.degree)}`)
  const sum = products.length === 1 ? products.join() : `1 − ${products.map((p) => `(1 − ${p})`).join(' × ')}`
  return { degree, trace: `${sum} = ${numberText(degree)}` }
}
