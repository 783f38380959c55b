import type { ThreatRow } from '../engine/threat.ts'
import type { DreadMethod } from '../methods/dread/dread.ts'
import { type LoweringMitigation, residualDread } from '../methods/dread/residual.ts'
import type { Phase } from './phase.ts'
import type { ResidualRating } from './threat-risk.ts'

/**
 * A threat's second rating in one phase. The proposal lowers the inherent factors by what the mitigations name; a
 * rating by a person holds in its place, in every phase but `potential`, where nothing is done yet. A level that was
 * set by hand stays as long as nothing is lowered and nobody rated what is left: the factors do not stand behind it, so
 * a lowered one gives what its factors give, and never more than the level that was set.
 */
export function residualRating(
  row: ThreatRow,
  mitigations: readonly LoweringMitigation[],
  phase: Phase,
  dread: DreadMethod,
): ResidualRating {
  const inherent = row.dread
  const { factors: proposed, steps } = residualDread(inherent.factors, mitigations)
  const own = phase === 'potential' ? undefined : row.decision?.residual
  const factors = own ?? proposed
  const score = dread.score(factors)
  const computed = score?.level ?? null
  const isUntouched = own === undefined && steps.length === 0
  return {
    basis: own !== undefined ? 'own' : inherent.basis === 'none' ? 'none' : 'proposed',
    factors,
    proposed,
    sum: score?.value ?? null,
    level: isUntouched ? inherent.level : own === undefined ? lower(computed, inherent.level) : computed,
    trace: score?.trace ?? null,
    steps,
  }
}

const order = { Low: 0, Medium: 1, High: 2 } as const

function lower(a: ResidualRating['level'], b: ResidualRating['level']): ResidualRating['level'] {
  if (a === null || b === null) return a ?? b
  return order[a] <= order[b] ? a : b
}
