import type { DreadRating } from '../../../engine/threat.ts'

/** The DREAD factors as they are rated; null is "not rated". */
export type RatedFactors = DreadRating['factors']
