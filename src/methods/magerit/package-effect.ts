import { exact, numberText } from '../../base/number-text.ts'

/** One safeguard of a package. */
export interface PackagePart {
  /** 0 (not there) to 1. */
  readonly effect: number
  /** Importance, > 0; 1 by default. */
  readonly weight?: number
  /** Share of its effect that limits the impact, 0 to 1; the rest lowers the frequency. */
  readonly onImpact: number
}

export interface PackageEffect {
  /** 0 to 1. */
  readonly total: number
  readonly impact: number
  readonly frequency: number
  readonly trace: string
}

/**
 * What a package of safeguards is worth: the mean of their effects by importance, split into an effect on impact
 * and one on frequency so that (1 − impact)(1 − frequency) = 1 − total. An empty package is worth nothing.
 * A safeguard that is needed and not there yet belongs in with 0: the package is then worth less, as it should be.
 * Source: MAGERIT v3, book III, 2.1 (safeguard packages).
 */
export function packageEffect(parts: readonly PackagePart[]): PackageEffect {
  const weights = parts.reduce((sum, { weight = 1 }) => sum + weight, 0)
  if (weights === 0) return { total: 0, impact: 0, frequency: 0, trace: '0' }
  const effects = parts.reduce((sum, { effect, weight = 1 }) => sum + effect * weight, 0)
  const onImpact = parts.reduce(
    (sum, { effect, weight = 1, onImpact: share }) => sum + effect * weight * share,
    0,
  )
  const total = exact(effects / weights)
  const share = effects === 0 ? 0 : onImpact / effects
  const terms = parts.map(({ effect, weight = 1 }) =>
    weight === 1 ? numberText(effect) : `${numberText(effect)} × ${numberText(weight)}`,
  )
  return {
    total,
    impact: exact(1 - (1 - total) ** share),
    frequency: exact(1 - (1 - total) ** (1 - share)),
    trace: `(${terms.join(' + ')}) / ${numberText(weights)} = ${numberText(total)}`,
  }
}

/** The effect of both parts together. */
export function totalEffect(onImpact: number, onFrequency: number): number {
  return exact(1 - (1 - onImpact) * (1 - onFrequency))
}
