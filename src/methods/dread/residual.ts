import type { DreadFactor } from './dread.ts'

type RatedFactors = { readonly [factor in DreadFactor]: 1 | 2 | 3 | null }

/** A mitigation that counts, and the factors that it lowers where it works. */
export interface LoweringMitigation {
  readonly id: string
  readonly lowersDread: readonly DreadFactor[]
}

/** One step down: this mitigation takes this factor from here to there. */
export interface ResidualStep {
  readonly mitigation: string
  readonly factor: DreadFactor
  readonly from: 2 | 3
  readonly to: 1 | 2
}

/**
 * What a rating may become with these mitigations: each lowers each factor that it names by one step, once, never
 * below 1. Two mitigations that name the same factor lower it by two steps; the same one given twice counts once.
 * What is not rated stays so. Damage falls only by mitigations that name it, which says of them that they limit
 * what an attack leads to. A proposal for a second rating, never a percentage of the sum: sums of ordinal scales have
 * no zero.
 */
export function residualDread(
  factors: RatedFactors,
  mitigations: readonly LoweringMitigation[],
): { readonly factors: RatedFactors; readonly steps: readonly ResidualStep[] } {
  const left: { [factor in DreadFactor]: 1 | 2 | 3 | null } = { ...factors }
  const steps: ResidualStep[] = []
  const seen = new Set<string>()
  for (const { id, lowersDread } of mitigations) {
    if (seen.has(id)) continue
    seen.add(id)
    for (const factor of new Set(lowersDread)) {
      const from = left[factor]
      if (from === null || from === 1) continue
      const to = from === 3 ? 2 : 1
      left[factor] = to
      steps.push({ mitigation: id, factor, from, to })
    }
  }
  return { factors: left, steps }
}
