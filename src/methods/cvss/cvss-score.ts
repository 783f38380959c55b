export type CvssSeverity = 'None' | 'Low' | 'Medium' | 'High' | 'Critical'

/** What a vector amounts to. */
export interface CvssScore {
  readonly version: '3.1' | '4.0'
  /** With metrics in the order of the standard, without those that say "not defined". */
  readonly vector: string
  /** 0 to 10, one decimal, of the base metrics alone. */
  readonly base: number
  /** Of the base score. */
  readonly severity: CvssSeverity
  /** With the other metrics of the vector too (temporal, threat, environmental); equals `base` without any. */
  readonly score: number
  /** Supplemental metric Safety of 4.0: `N` negligible, `P` present; null where it is not given. It changes no score. */
  readonly safety: 'N' | 'P' | null
  /** By metric, such as `AV: N`; what the vector leaves out is absent. */
  readonly metrics: { readonly [metric: string]: string }
  /** The arithmetic of the base score, one line each; of 4.0 the six digits by which its table is read. */
  readonly trace: readonly string[]
}

/** None 0, Low to 3.9, Medium to 6.9, High to 8.9, Critical from 9.0: the same in 3.1 and 4.0. */
export function cvssSeverity(score: number): CvssSeverity {
  if (score === 0) return 'None'
  if (score < 4) return 'Low'
  if (score < 7) return 'Medium'
  return score < 9 ? 'High' : 'Critical'
}
