import type { DreadLevel } from '../model/records/decision.ts'
import type { Decision } from '../model/tables.ts'
import type { Method } from './method.ts'
import type { DreadFactors } from './rule.ts'
import type { Suggestion } from './suggested-rating.ts'
import type { DreadRating } from './threat.ts'

/**
 * The rating of one threat. As soon as a person rated any factor the suggestion is put aside, so that an
 * incomplete rating has no sum. An override stands beside what the factors give.
 */
export function dreadRating(
  suggestion: Suggestion | null,
  decision: Decision | null,
  method: Method<keyof DreadFactors, DreadLevel>,
): DreadRating {
  const rated = decision === null ? nothing : ratedFactors(decision)
  const isRated = Object.values(rated).some((value) => value !== null)
  const factors = isRated ? rated : (suggestion?.factors ?? nothing)
  const score = method.score(factors)
  const override = decision?.levelOverride ?? null
  return {
    basis: basisOf(override !== null, isRated, suggestion !== null),
    factors,
    sum: score?.value ?? null,
    level: override ?? score?.level ?? null,
    computedLevel: score?.level ?? null,
    trace: score?.trace ?? null,
    suggestedFrom: isRated ? null : (suggestion?.from ?? null),
  }
}

const nothing: DreadRating['factors'] = {
  damage: null,
  reproducibility: null,
  exploitability: null,
  affectedUsers: null,
  discoverability: null,
}

function ratedFactors({
  damage,
  reproducibility,
  exploitability,
  affectedUsers,
  discoverability,
}: Decision): DreadRating['factors'] {
  return { damage, reproducibility, exploitability, affectedUsers, discoverability }
}

function basisOf(isOverridden: boolean, isRated: boolean, isSuggested: boolean): DreadRating['basis'] {
  if (isOverridden) return 'overridden'
  if (isRated) return 'rated'
  return isSuggested ? 'suggested' : 'none'
}
