import type { SafetySeverity } from '../../model/records/decision.ts'

/** A use in care, and how long it may be interrupted before somebody is harmed. */
export interface SafetyScenario {
  readonly id: string
  readonly name: string
  /** Seconds. */
  readonly tolerance: number
  /** Harm when an interruption lasts longer. */
  readonly severity: SafetySeverity
}

/**
 * The two uses that Cagnazzo, Hertlein, Holz and Pohlmann tell apart: "a few seconds" in cardiac monitoring, taken
 * as 5 s, and 15 minutes in the monitoring of depression. Their severities are proposals.
 */
export const defaultScenarios: readonly SafetyScenario[] = [
  { id: 'cardiac', name: 'Cardiac monitoring', tolerance: 5, severity: 'S5' },
  { id: 'depression', name: 'Monitoring of depression', tolerance: 900, severity: 'S3' },
]
