/**
 * "Take options so that every demand is met, as cheaply as possible." An option covers some of a demand's factors;
 * each option covers a factor by one, and a factor counts at most up to its cap.
 */
export interface CoverProblem {
  /** Cost of each option, ≥ 0. */
  readonly costs: readonly number[]
  readonly demands: readonly Demand[]
}

export interface Demand {
  /** Sum over the factors that must be reached, ≥ 1. */
  readonly need: number
  /** Cap of each factor, ≥ 0. */
  readonly caps: readonly number[]
  /** The factors that an option covers, by its place: bit i stands for factor i. Each option at most once. */
  readonly options: readonly { readonly option: number; readonly factors: number }[]
}

/** What is reached of a demand with the options for which `isTaken` says so. */
export function reached({ caps, options }: Demand, isTaken: (option: number) => boolean): number {
  const counts = caps.map(() => 0)
  for (const { option, factors } of options)
    if (isTaken(option))
      for (let i = 0; i < counts.length; i += 1) if (factors & (1 << i)) counts[i] = (counts[i] ?? 0) + 1
  return counts.reduce((sum, count, i) => sum + Math.min(count, caps[i] ?? 0), 0)
}

/** Demands without those that others imply: who meets the one meets the other. O(demands² × options of one). */
export function withoutImplied(demands: readonly Demand[]): readonly Demand[] {
  const sorted = demands.toSorted((a, b) => a.options.length - b.options.length || b.need - a.need)
  const kept: { readonly demand: Demand; readonly factors: ReadonlyMap<number, number> }[] = []
  for (const demand of sorted) {
    const factors = new Map(demand.options.map((each) => [each.option, each.factors]))
    if (!kept.some((other) => implies(other.demand, demand, factors))) kept.push({ demand, factors })
  }
  return kept.map(({ demand }) => demand)
}

/** Whatever meets `a` meets `b`: b needs no more, and each option covers at least as much of it. */
function implies(a: Demand, b: Demand, factorsOfB: ReadonlyMap<number, number>): boolean {
  return (
    b.need <= a.need &&
    a.caps.every((cap, i) => cap <= (b.caps[i] ?? 0)) &&
    a.options.every(({ option, factors }) => (factors & ~(factorsOfB.get(option) ?? 0)) === 0)
  )
}
