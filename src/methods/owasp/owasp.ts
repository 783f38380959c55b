import { exact, numberText } from '../../base/number-text.ts'
import type { Method } from '../../engine/method.ts'
import {
  businessFactorIds,
  likelihoodFactorIds,
  type OwaspFactor,
  owaspFactors,
  technicalFactorIds,
} from './owasp-factors.ts'

export const owaspSeverities = ['Note', 'Low', 'Medium', 'High', 'Critical'] as const
export type OwaspSeverity = (typeof owaspSeverities)[number]
export type OwaspBand = 'Low' | 'Medium' | 'High'

/** The two means behind a severity. */
export interface OwaspScore {
  readonly severity: OwaspSeverity
  /** 0 to 9. */
  readonly likelihood: number
  readonly likelihoodBand: OwaspBand
  /** 0 to 9, of the business factors where all four are rated, else of the technical ones. */
  readonly impact: number
  readonly impactBand: OwaspBand
  readonly impactBasis: 'business' | 'technical'
  readonly trace: string
}

type OwaspRating = { readonly [factor in OwaspFactor]: number | null }

/**
 * OWASP Risk Rating: the mean of eight factors of likelihood against the mean of four of impact, each 0 to 9. Business
 * impact goes before technical impact, as the methodology advises, where it is known. Its value, 0 Note to 4 Critical, is
 * the place of the severity, for sorting only.
 * Source: OWASP Risk Rating Methodology; bands below 3 Low, below 6 Medium, else High.
 */
export const owasp: Method<OwaspFactor, OwaspSeverity> = {
  id: 'owasp',
  name: 'OWASP Risk Rating',
  factors: owaspFactors,
  bands: owaspSeverities.map((level, place) => ({ level, min: place, max: place })),
  score: (factors) => {
    const score = owaspScore(factors)
    if (score === null) return null
    return { value: owaspSeverities.indexOf(score.severity), level: score.severity, trace: score.trace }
  },
  source: 'OWASP Risk Rating Methodology',
}

/** Null while a factor of likelihood, or some of both groups of impact, is not rated. */
export function owaspScore(factors: OwaspRating): OwaspScore | null {
  const likely = rated(factors, likelihoodFactorIds)
  const business = rated(factors, businessFactorIds)
  const harm = business ?? rated(factors, technicalFactorIds)
  if (likely === null || harm === null) return null
  const [likelihood, impact] = [mean(likely), mean(harm)]
  const [likelihoodBand, impactBand] = [bandOf(likelihood), bandOf(impact)]
  const severity = matrix[impactBand][likelihoodBand]
  return {
    ...{ severity, likelihood, likelihoodBand, impact, impactBand },
    impactBasis: business === null ? 'technical' : 'business',
    trace: `${meanTrace(likely, likelihood)} → ${likelihoodBand}; ${meanTrace(harm, impact)} → ${impactBand}; ${likelihoodBand} × ${impactBand} = ${severity}`,
  }
}

/** Severity by impact and likelihood. */
const matrix: { readonly [impact in OwaspBand]: { readonly [likelihood in OwaspBand]: OwaspSeverity } } = {
  Low: { Low: 'Note', Medium: 'Low', High: 'Medium' },
  Medium: { Low: 'Low', Medium: 'Medium', High: 'High' },
  High: { Low: 'Medium', Medium: 'High', High: 'Critical' },
}

function rated(factors: OwaspRating, ids: readonly OwaspFactor[]): readonly number[] | null {
  const values = ids.flatMap((id) => factors[id] ?? [])
  return values.length < ids.length ? null : values
}

function mean(values: readonly number[]): number {
  return exact(values.reduce((sum, each) => sum + each, 0) / values.length)
}

function meanTrace(values: readonly number[], result: number): string {
  return `(${values.map((value) => numberText(value)).join(' + ')}) ÷ ${values.length} = ${numberText(result)}`
}

function bandOf(value: number): OwaspBand {
  return value < 3 ? 'Low' : value < 6 ? 'Medium' : 'High'
}
