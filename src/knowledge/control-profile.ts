import type { ControlCatalogue, Maturity } from '../model/records/risk-policy.ts'

/** Statements about many controls at once, to start from or to compare with. */
export interface ControlProfile {
  readonly id: string
  readonly title: string
  /** Where it is from, and which part of it is a reconstruction. */
  readonly source: string
  readonly catalogue: ControlCatalogue
  readonly statements: readonly ProfileStatement[]
  /** What another tool worked out beside, by number of a control: shown beside in its own table only. */
  readonly worked: readonly ProfileFigures[]
}

/** By number of a control or a group; what is said of a group holds for its members. */
export interface ProfileStatement {
  readonly number: string
  readonly current?: Maturity
  readonly target?: Maturity
  /** Given where it does not apply. */
  readonly excluded?: string
}

/** By number of a control or a group, for each control in it. */
export interface ProfileFigures {
  readonly number: string
  readonly computedCurrent?: Maturity
  readonly computedTarget?: Maturity
  /** Recommendation 0 to 10, and whether a threat to patients raises the maturity that answers it. */
  readonly need?: number
  readonly isForSafety?: boolean
}
