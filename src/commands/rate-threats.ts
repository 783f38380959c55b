import { definedOnly } from '../base/defined-only.ts'
import { uniqueBy } from '../base/unique.ts'
import { withPastDecision } from '../model/past-decision.ts'
import type { DreadFactorId } from '../model/records/decision.ts'
import type { Decision } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { decisionChanges, decisionOn, type ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

export type FactorRatings = Pick<Decision, DreadFactorId>

export interface RateThreatsArgs {
  readonly threats: readonly ThreatSummary[]
  /** 1 to 3, null for "not rated"; what is absent stays as it is. */
  readonly factors: Partial<FactorRatings>
}

/** Rates threats with DREAD; a changed rating is signed and dated, and what it replaces is kept. */
export const rateThreats = defineCommand<RateThreatsArgs>({
  id: 'rate-threats',
  run: (document, { threats, factors }, { now, author }) => {
    const changes = uniqueBy(threats, ({ finding }) => finding).flatMap((threat) => {
      const current = decisionOn(document, threat)
      const rated: Decision = { ...current, ...definedOnly(factors) }
      const isSame = decisionChanges(document, current, rated).length === 0
      if (isSame) return []
      const signed = { ...rated, ratedBy: author, ratedAt: now() }
      return decisionChanges(document, current, withPastDecision(current, signed, author, now()))
    })
    return outcome(document, changes)
  },
})
