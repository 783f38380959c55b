import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { exploitabilityBands } from '../methods/safety/safety.ts'
import type { Document } from '../model/document.ts'
import { type SafetySeverity, safetySeverities } from '../model/records/decision.ts'
import { acceptabilityGridOf, riskPolicyOf } from './risk-policy.ts'
import { severityOf } from './safety-rating.ts'
import type { ThreatRisk } from './threat-risk.ts'
import { riskOfThreats } from './threats.ts'

/** Harm by each threat of a list, for views that ask of thousands of rows: most is worked out only when asked for. */
export interface Harms {
  /** As it counts: a person's, else the rule's, raised by a scenario. */
  readonly severityOf: (row: ThreatRow) => SafetySeverity | null
  /** Unacceptable now, with what works, and not settled otherwise. Of rows of the list only. */
  readonly isUnacceptable: (row: ThreatRow) => boolean
  /** In the order of the list. */
  readonly unacceptable: readonly ThreatRow[]
  /** All that the methods say of one row. */
  readonly riskOf: (row: ThreatRow) => ThreatRisk
}

/**
 * Harm by the threats of a list. The same object while rows, policy, mitigations and packs are the same. Only threats
 * with a severity that is unacceptable at some exploitability are rated for it: of 13,000 usually a few hundred.
 */
export function harmsOf(document: Document, rows: readonly ThreatRow[], vocabulary: VocabularyIndex): Harms {
  const { riskPolicy, mitigation } = document.tables
  const inputs = [rows, vocabulary, riskPolicy, mitigation]
  if (latest?.inputs.every((input, i) => input === inputs[i])) return latest.harms
  const harms = judge(document, rows, vocabulary)
  latest = { inputs, harms }
  return harms
}

let latest: { readonly inputs: readonly unknown[]; readonly harms: Harms } | null = null

function judge(document: Document, rows: readonly ThreatRow[], vocabulary: VocabularyIndex): Harms {
  const policy = riskPolicyOf(document)
  const atStake = severitiesAtStake(document)
  const candidates = rows.filter((row) => {
    const { severity } = severityOf(row, policy)
    return severity !== null && atStake.has(severity)
  })
  const unacceptable = riskOfThreats(document, candidates, vocabulary)
    .filter(({ safety }) => safety.isUnacceptable)
    .map(({ row }) => row)
  const among = new Set(unacceptable)
  return {
    severityOf: (row) => severityOf(row, policy).severity,
    isUnacceptable: (row) => among.has(row),
    unacceptable,
    riskOf: (row) => riskOfThreats(document, [row], vocabulary)[0] as ThreatRisk,
  }
}

/** Severities that the model's grid calls unacceptable at some exploitability. */
function severitiesAtStake(document: Document): ReadonlySet<SafetySeverity> {
  const grid = acceptabilityGridOf(document)
  return new Set(
    safetySeverities.filter((severity) =>
      exploitabilityBands.some((band) => grid[band][severity] === 'unacceptable'),
    ),
  )
}
