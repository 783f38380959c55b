import type { Loss } from '../model/records/decision.ts'
import type { Phase } from './phase.ts'

/** An event with a loss to be simulated: a row of the threat-event register or a threat. */
export interface LossEvent {
  /** Id of the threat-event record, or of the threat row. */
  readonly id: string
  readonly title: string
  /** Estimates without mitigations counted: per event and per year, low ≤ likely ≤ high. */
  readonly loss: Loss
  /** Factors on frequency and on the loss of one event in each phase, 0 to 1; 1 without mitigations. */
  readonly factors: { readonly [phase in Phase]: { readonly frequency: number; readonly impact: number } }
}

/** The same events in each phase, with the same seed. Equal inputs give equal figures. */
export interface QuantitativeRisk {
  readonly currency: string
  readonly seed: number
  readonly trials: number
  readonly phases: { readonly [phase in Phase]: LossSimulation }
}

export interface LossSimulation {
  /** In the order of the events that were given. */
  readonly events: readonly EventLoss[]
  readonly total: LossDistribution
}

export interface EventLoss extends LossDistribution {
  readonly id: string
  readonly title: string
}

/** Loss per year in the model's currency. */
export interface LossDistribution {
  readonly mean: number
  /** Of the mean: the simulation's own margin of error. */
  readonly standardError: number
  /** The mean as it is calculated, without simulation: mean frequency × mean loss. */
  readonly expected: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  /** Share of the years without any loss, 0 to 1. */
  readonly noLoss: number
  /** Chance that the yearly loss exceeds an amount; amounts rise, chances never do. At most 101 points. */
  readonly exceedance: readonly { readonly amount: number; readonly chance: number }[]
  /** The arithmetic of the expected mean. */
  readonly trace: string
}
