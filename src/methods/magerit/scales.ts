import { type FiveStep, fiveSteps } from '../../model/records/risk-policy.ts'

/**
 * Events per year of each likelihood unless the model has its own. Sources agree up to ten a year; at the top one
 * finds 12, 100 and 365.
 * Source: MAGERIT v3, book I, 3.1.2.
 */
export const publishedYearlyRates: { readonly [step in FiveStep]: number } = {
  'very-low': 0.01,
  low: 0.1,
  medium: 1,
  high: 10,
  'very-high': 100,
}

/**
 * What a value of 0 to 10 amounts to: 0 very low, 1 and 2 low, 3 to 5 medium, 6 to 8 high, from 9 very high
 * (10 is "extreme", which the tables of the book do not tell apart). Fractions count to the step below.
 * Source: MAGERIT v3, book II, 4.
 */
export function stepOfValue(value: number): FiveStep {
  if (value < 1) return 'very-low'
  if (value < 3) return 'low'
  if (value < 6) return 'medium'
  return value < 9 ? 'high' : 'very-high'
}

/** The likelihood whose rate is nearest on a logarithmic scale; the lower of two as near. 0 and less is very low. */
export function likelihoodOfRate(yearly: number, rates: { readonly [step in FiveStep]: number }): FiveStep {
  const distance = (step: FiveStep) =>
    Math.abs(Math.log(Math.max(rates[step], tiny)) - Math.log(Math.max(yearly, tiny)))
  return fiveSteps.reduce((best, step) => (distance(step) < distance(best) - 1e-9 ? step : best))
}

/** The worse of two steps; null counts as none. */
export function worseStep(a: FiveStep | null, b: FiveStep | null): FiveStep | null {
  if (a === null || b === null) return a ?? b
  return fiveSteps.indexOf(a) >= fiveSteps.indexOf(b) ? a : b
}

const tiny = 1e-12
