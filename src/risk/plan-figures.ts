import type { DreadLevel } from '../model/records/decision.ts'

/** What could still be done: a mitigation of the model that does not work yet, or one that the rules propose. */
export interface PlanMeasure {
  /** Id of the mitigation record, or of the library entry such as `health/M01`. */
  readonly id: string
  readonly title: string
  /** Id of its record; null when it is not part of the model yet. */
  readonly record: string | null
  readonly library: string | null
  /** In the model's currency; null where nobody estimated it. */
  readonly cost: number | null
  /** What a plan counts it as: its cost, else the plan's usual cost, else 1. */
  readonly weight: number
}

/** What a set of measures costs, told apart from what nobody knows. */
export interface PlanCost {
  /** Sum of the costs that are known, in the model's currency. */
  readonly known: number
  /** Measures of the set that nobody estimated. */
  readonly unknown: number
}

/** A measure with what it takes away from all open threats, beside what works already. */
export interface RankedMeasure extends PlanMeasure {
  /** DREAD points that it takes away, summed over the open threats that it treats. */
  readonly points: number
  /** Threats that it moves to a lower level. */
  readonly lowered: number
  /** Open threats that it treats at all. */
  readonly treats: readonly string[]
  /** Points per unit of cost, known or assumed; infinite for what costs nothing, null where no cost is known at all. */
  readonly pointsPerCost: number | null
  readonly trace: {
    /** Threats × points that each loses, the most first. */
    readonly points: string
    readonly perCost: string
  }
}

/** What the model comes to with some measures taken: the answer to "what if". */
export interface WhatIf {
  readonly counts: { readonly [level in DreadLevel]: number }
  /** Sum of the DREAD points of open threats above their minimum. */
  readonly points: number
  readonly cost: PlanCost
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
  readonly cost: PlanCost
  /** What stands for the cost of a measure that nobody estimated; null where no cost is known: measures count. */
  readonly usualCost: number | null
  /** Sum of the weights: what was made as small as it can be. */
  readonly weight: number
  /** No set can weigh less than this. Equals `weight` when optimal. */
  readonly lowerBound: number
  /** (weight − lowerBound) / weight; 0 when optimal. */
  readonly gap: number
  /** Threats that no measure at hand can bring to the target; the plan is for all others. */
  readonly unreachable: readonly string[]
  /** How it was proved: sets that were looked at. */
  readonly nodes: number
}
