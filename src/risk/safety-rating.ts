import type { ThreatRow } from '../engine/threat.ts'
import {
  type Acceptability,
  acceptabilityOf,
  defaultAcceptability,
  type Exploitability,
  exploitabilityOf,
  worseSeverity,
} from '../methods/safety/safety.ts'
import { defaultScenarios } from '../methods/safety/scenarios.ts'
import { type SafetySeverity, type Status, safetySeverities } from '../model/records/decision.ts'
import type { RiskPolicy } from '../model/tables.ts'
import type { SafetyRating, ThreatRisk } from './threat-risk.ts'

/**
 * Harm to people by one threat. The severity is a person's, else the rule's. A threat to availability for which a
 * scenario was chosen, on the ground that it interrupts care for longer than the scenario tolerates, takes at least the
 * severity of that scenario.
 */
export function safetyRating(
  row: ThreatRow,
  residual: ThreatRisk['residual'],
  policy: RiskPolicy,
): SafetyRating {
  const own = row.decision?.safety
  const { severity, proposed, scenario, raises } = severityOf(row, policy)
  const exploitability = exploitabilityOf(row.dread.factors, policy.discoverability)
  const judge = (at: Exploitability | null) => judgement(severity, at, policy)
  const at = (phase: keyof ThreatRisk['residual']) =>
    judge(exploitabilityOf(residual[phase].factors, policy.discoverability))
  const phases = { potential: at('potential'), current: at('current'), target: at('target') }
  return {
    severity,
    basis: basisOf(severity, raises, own !== undefined),
    proposed,
    scenario: scenario === null ? null : { ...scenario, raises },
    harm: own?.harm ?? '',
    exploitability,
    acceptability: judge(exploitability),
    residual: phases,
    isUnacceptable: phases.current === 'unacceptable' && !isSettled(row.status),
  }
}

/** How badly somebody comes to harm by a threat, and why; cheap, as lists ask it of every row. */
export function severityOf(row: ThreatRow, policy: RiskPolicy) {
  const own = row.decision?.safety
  const proposed = proposedSeverity(row)
  const chosen = own?.scenario
  const scenario =
    chosen === undefined
      ? null
      : ((policy.scenarios ?? defaultScenarios).find(({ id }) => id === chosen) ?? null)
  const given = own === undefined ? proposed : own.severity
  const isRaised = scenario !== null && row.stride.includes('D')
  const severity = isRaised ? worseSeverity(given, scenario.severity) : given
  return { severity, proposed, scenario, raises: severity !== given }
}

/** What the rule proposes; packs are data, so an unknown word proposes nothing. */
function proposedSeverity({ finding }: ThreatRow): SafetySeverity | null {
  return safetySeverities.find((severity) => severity === finding?.safetySeverity) ?? null
}

function judgement(
  severity: SafetySeverity | null,
  exploitability: Exploitability | null,
  policy: RiskPolicy,
): Acceptability | null {
  if (severity === null || exploitability === null) return null
  return acceptabilityOf(severity, exploitability.band, policy.acceptability ?? defaultAcceptability)
}

function basisOf(severity: SafetySeverity | null, raises: boolean, isOwn: boolean): SafetyRating['basis'] {
  if (raises) return 'scenario'
  if (isOwn) return 'own'
  return severity === null ? 'none' : 'proposed'
}

/** The threat is not there, or not in this system. What is mitigated, accepted or passed on must still be acceptable. */
function isSettled(status: Status): boolean {
  return status === 'not-applicable' || status === 'out-of-scope'
}
