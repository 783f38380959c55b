import type { Score } from '../engine/method.ts'
import type { DreadRating, ThreatRow } from '../engine/threat.ts'
import type { CvssScore } from '../methods/cvss/cvss-score.ts'
import type { ResidualStep } from '../methods/dread/residual.ts'
import type { Acceptability, Exploitability } from '../methods/safety/safety.ts'
import type { DreadLevel, SafetySeverity } from '../model/records/decision.ts'
import type { Phase } from './phase.ts'

/** One threat as all methods that the model uses see it. Numbers of different schemes stand beside each other. */
export interface ThreatRisk {
  readonly row: ThreatRow
  /** Without mitigations: `row.dread`. */
  readonly inherent: DreadRating
  /** Expected with the mitigations that are assigned, by phase; `potential` is the inherent rating. */
  readonly residual: { readonly [phase in Phase]: ResidualRating }
  readonly safety: SafetyRating
  /** The rating by the scheme that the model chose, when that is not DREAD on 1 to 3; null otherwise. */
  readonly scheme: SchemeRating | null
  /** Null without a vector. */
  readonly cvss: CvssScore | null
}

export interface ResidualRating {
  /**
   * `none`: the inherent rating has no factors; `proposed` from what the assigned mitigations lower (equal to the
   * inherent factors where none counts); `own`: a person rated it, which holds in every phase but `potential`.
   */
  readonly basis: 'none' | 'proposed' | 'own'
  readonly factors: DreadRating['factors']
  /** What the mitigations propose, beside an own rating. */
  readonly proposed: DreadRating['factors']
  readonly sum: number | null
  readonly level: DreadLevel | null
  readonly trace: string | null
  /** Which mitigation lowered which factor from what to what, of the proposal. */
  readonly steps: readonly ResidualStep[]
}

export interface SafetyRating {
  /** Own severity where a person gave one, else the rule's, and at least that of a scenario that does not tolerate it. */
  readonly severity: SafetySeverity | null
  readonly basis: 'none' | 'proposed' | 'scenario' | 'own'
  /** What the rule says. */
  readonly proposed: SafetySeverity | null
  /** Scenario that was chosen; null for none. `raises`: it lifts the severity above the rule's. */
  readonly scenario: {
    readonly id: string
    readonly name: string
    /** Seconds. */
    readonly tolerance: number
    readonly severity: SafetySeverity
    readonly raises: boolean
  } | null
  readonly harm: string
  /** From R + E + Di of the inherent rating; null while one is not rated. */
  readonly exploitability: Exploitability | null
  /** Of severity at that exploitability, without mitigations; null while either is missing. */
  readonly acceptability: Acceptability | null
  /** The same with the residual rating of each phase. */
  readonly residual: { readonly [phase in Phase]: Acceptability | null }
  /** Unacceptable now, with what works, and the threat is not settled otherwise: it stands out everywhere. */
  readonly isUnacceptable: boolean
}

export interface SchemeRating {
  readonly scheme: 'dread10' | 'owasp'
  readonly factors: { readonly [factor: string]: number | null }
  /** `converted` from DREAD on 1 to 3, for review; never for OWASP. */
  readonly basis: 'none' | 'converted' | 'rated'
  /** Null while a factor is missing. */
  readonly score: Score | null
}
