import type { DreadLevel, SafetySeverity, Status } from '../model/records/decision.ts'
import type { ControlCatalogue, FiveStep, RipParameter, RipType } from '../model/records/risk-policy.ts'
import type { Phase } from './phase.ts'

/** The figures that a snapshot keeps, as JSON. All are results: the inputs are the model beside them. */
export interface SnapshotFigures {
  readonly version: 1
  /** What the figures were judged by, with the published defaults where the model said nothing. */
  readonly method: SnapshotMethod
  /** By threat id. */
  readonly threats: { readonly [id: string]: ThreatSnapshot }
  readonly rip: {
    /** Index 0 to 100 in each phase; null when nothing counts. */
    readonly system: ByPhase<number | null>
    readonly levels: { readonly [level: string]: ByPhase<number | null> }
    /** In the current phase, by element or flow. */
    readonly elements: { readonly [id: string]: RipSnapshot }
  }
  readonly events: { readonly [id: string]: { readonly name: string; readonly risk: ByPhase<number | null> } }
  readonly assets: {
    readonly [id: string]: {
      readonly name: string
      readonly risk: ByPhase<FiveStep | null>
      readonly yearlyLoss: ByPhase<number | null>
    }
  }
  readonly controls: {
    readonly catalogue: ControlCatalogue
    /** Only those of which something is said, computed or recommended; cells as the table shows them. */
    readonly rows: { readonly [number: string]: ControlSnapshot }
  } | null
  readonly losses: {
    readonly seed: number
    readonly trials: number
    readonly total: ByPhase<{
      readonly mean: number
      readonly p10: number
      readonly p50: number
      readonly p90: number
    }>
  } | null
}

export type ByPhase<T> = { readonly [phase in Phase]: T }

export interface ThreatSnapshot {
  readonly title: string
  readonly status: Status
  readonly sum: ByPhase<number | null>
  readonly level: ByPhase<DreadLevel | null>
  readonly severity: SafetySeverity | null
  readonly isUnacceptable: boolean
}

export interface RipSnapshot {
  readonly name: string
  readonly index: number
  readonly parameters: {
    readonly [parameter in RipParameter]?: { readonly type: RipType; readonly risk: number }
  }
}

export interface ControlSnapshot {
  readonly current: string
  readonly target: string
  readonly need: number | null
}

/** Plain data; two are the same method when they are equal. */
export interface SnapshotMethod {
  readonly scheme: string
  readonly discoverability: string
  readonly ripWeights: { readonly [type: string]: number }
  readonly ripLikelihoods: { readonly [parameter: string]: number }
  readonly ripExtension: boolean
  readonly maturityEffect: { readonly [maturity: string]: number }
  readonly yearlyRates: { readonly [step: string]: number }
  readonly acceptability: { readonly [band: string]: { readonly [severity: string]: string } }
}
