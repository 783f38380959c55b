import { randomBeta } from 'd3-random'

/** Lowest, likeliest and highest value; low ≤ likely ≤ high. */
export interface ThreePoints {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** (low + 4 × likely + high) / 6. */
export function pertMean({ low, likely, high }: ThreePoints): number {
  return (low + 4 * likely + high) / 6
}

/** Of the beta distribution on [low, high] with that mean. */
export function pertVariance(points: ThreePoints): number {
  const mean = pertMean(points)
  return ((mean - points.low) * (points.high - mean)) / 7
}

/**
 * Draws from a PERT distribution: a beta distribution on [low, high] with its mode at `likely` and the usual shape
 * of 4. Three equal points give that value.
 * @param random uniform on [0, 1)
 * Source: Vose, Risk Analysis, 3rd edition, 2008 (modified PERT with γ = 4).
 */
export function pert(points: ThreePoints, random: () => number): () => number {
  const { low, likely, high } = points
  const span = high - low
  if (span <= 0) return () => low
  const share = randomBeta.source(random)(1 + (4 * (likely - low)) / span, 1 + (4 * (high - likely)) / span)
  return () => low + span * share()
}
