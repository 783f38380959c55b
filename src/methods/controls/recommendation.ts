import { numberText } from '../../base/number-text.ts'
import type { DreadLevel } from '../../model/records/decision.ts'
import { type Maturity, maturities } from '../../model/records/risk-policy.ts'

/** What a threat of each level weighs when controls are recommended. */
export const levelWeights: { readonly [level in DreadLevel]: number } = { Low: 3, Medium: 6, High: 10 }

export interface ThreatNeed {
  /** 0 to 10. */
  readonly need: number
  readonly trace: string
}

/**
 * How much one open threat calls for a control: the weight of its level × the share of its treatment that is
 * missing.
 * @param effect of what is assigned to it and works, 0 to 1
 */
export function threatNeed(level: DreadLevel, effect: number): ThreatNeed {
  const need = levelWeights[level] * (1 - effect)
  return { need, trace: `${levelWeights[level]} × (1 − ${numberText(effect)}) = ${numberText(need)}` }
}

/** Recommendation of a control, 0 to 10: the need of the threat that calls loudest; null where none does. */
export function recommendationOf(needs: readonly number[]): number | null {
  return needs.length === 0 ? null : Math.round(needs.reduce((most, need) => Math.max(most, need), 0))
}

/**
 * Maturity that answers a recommendation: L2 from 1 on, L3 from 4, L4 from 8; one step more, at most L5, where a
 * threat to patients of severity S4 or S5 stands behind it. Null for 0: nothing is missing.
 */
export function recommendedMaturity(need: number, isForSafety: boolean): Maturity | null {
  if (need < 1) return null
  const step = need < 4 ? 2 : need < 8 ? 3 : 4
  return maturities[isForSafety ? step + 1 : step] ?? 'L5'
}
