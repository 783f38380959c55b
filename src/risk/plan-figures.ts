import type { DreadLevel } from '../model/records/decision.ts'

/** What could still be done: a mitigation of the model that does not work yet, or one that the rules propose. */
export interface PlanMeasure {
  /** Id of the mitigation record, or of the library entry such as `health/M01`. */
  readonly id: string
  readonly title: string
  /** Id of its record; null when it is not part of the model yet. */
  readonly record: string | null
  readonly library: string | null
  /** In the model's currency; what it is reckoned with when it is not estimated. */
  readonly cost: number
  readonly isCostAssumed: boolean
}

/** A measure with what it takes away from all open threats, beside what works already. */
export interface RankedMeasure extends PlanMeasure {
  /** DREAD points that it takes away, summed over the open threats that it treats. */
  readonly points: number
  /** Threats that it moves to a lower level. */
  readonly lowered: number
  /** Open threats that it treats at all. */
  readonly treats: readonly string[]
  /** Points per unit of cost; infinite for what costs nothing. */
  readonly pointsPerCost: number
  readonly trace: string
}

/** What the model comes to with some measures taken: the answer to "what if". */
export interface WhatIf {
  readonly counts: { readonly [level in DreadLevel]: number }
  /** Sum of the DREAD points of open threats above their minimum. */
  readonly points: number
  readonly cost: number
  /** New level and sum of each open threat that changes. */
  readonly changed: readonly {
    readonly threat: string
    readonly from: { readonly sum: number; readonly level: DreadLevel }
    readonly to: { readonly sum: number; readonly level: DreadLevel }
  }[]
}

/** What a plan is to reach. */
export type PlanTarget =
  /** No open threat above this level. */
  | { readonly kind: 'level'; readonly atMost: DreadLevel }
  /** No open threat that the acceptability grid calls unacceptable for patients. */
  | { readonly kind: 'safety' }

export interface CheapestPlan {
  readonly target: PlanTarget
  /** `optimal`: proved cheapest. `feasible`: the time was up; see `lowerBound`. */
  readonly status: 'optimal' | 'feasible'
  /** Sorted by id. */
  readonly measures: readonly PlanMeasure[]
  readonly cost: number
  /** No set can be cheaper than this. Equals `cost` when optimal. */
  readonly lowerBound: number
  /** (cost − lowerBound) / cost; 0 when optimal. */
  readonly gap: number
  /** Threats that no measure at hand can bring to the target; the plan is for all others. */
  readonly unreachable: readonly string[]
  /** How it was proved: sets that were looked at. */
  readonly nodes: number
}
