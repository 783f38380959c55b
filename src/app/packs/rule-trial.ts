import { createRuleTrial, type RuleTrial } from '../../worker/rule-trial-client.ts'
import type { TrialResult } from '../../worker/rule-trial-protocol.ts'

/** What a rule finds in a model. */
export type TrialOutcome = TrialResult
export type RunningTrial = RuleTrial

/** Starts the worker that tries rules on models. */
export function startRuleTrial(options: {
  readonly onResult: (result: TrialOutcome) => void
  readonly onFailure: (message: string) => void
}): RunningTrial {
  return createRuleTrial(options)
}
