import { exact } from '../../base/number-text.ts'
import type { RipBand, RipScore } from './rip.ts'

/** What several elements amount to: as bad as the worst, never a sum, so that a box drawn twice adds nothing. */
export interface RipSummary {
  /** Null when nothing is counted. */
  readonly index: number | null
  readonly band: RipBand | null
  /** Mean of the indices, for orientation beside the worst. */
  readonly mean: number | null
  readonly counts: { readonly [band in RipBand]: number }
  readonly count: number
}

/** The summary of elements, a level or the whole; the order of the scores does not matter. */
export function ripSummary(scores: readonly Pick<RipScore, 'index' | 'band'>[]): RipSummary {
  const counts = { Low: 0, Medium: 0, High: 0 }
  let worst: Pick<RipScore, 'index' | 'band'> | null = null
  let sum = 0
  for (const score of scores) {
    counts[score.band] += 1
    sum += score.index
    if (worst === null || score.index > worst.index) worst = score
  }
  const count = scores.length
  return {
    index: worst?.index ?? null,
    band: worst?.band ?? null,
    mean: count === 0 ? null : exact(sum / count),
    counts,
    count,
  }
}
