import type { DreadRating } from '../../../engine/threat.ts'

/** In the order in which they are shown and typed. */
export const dreadFactorIds = [
  'damage',
  'reproducibility',
  'exploitability',
  'affectedUsers',
  'discoverability',
] as const

export type DreadFactorId = (typeof dreadFactorIds)[number]
export type RatedFactors = DreadRating['factors']
