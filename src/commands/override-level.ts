import { fail } from '../base/result.ts'
import { withPastDecision } from '../model/past-decision.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import { defineCommand } from './command.ts'
import { decisionChanges, decisionOn, type ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

export interface OverrideLevelArgs {
  readonly threat: ThreatSummary
  /** Null returns to the level that the factors give. */
  readonly level: DreadLevel | null
  /** Needed with a level. */
  readonly reason: string
}

/** Sets a threat's level by hand, beside what its factors give. */
export const overrideLevel = defineCommand<OverrideLevelArgs>({
  id: 'override-level',
  run: (document, { threat, level, reason }, { now, author }) => {
    if (level !== null && reason.trim() === '') return fail({ code: 'override-reason-required' })
    const current = decisionOn(document, threat)
    const next = { ...current, levelOverride: level, overrideReason: level === null ? '' : reason }
    const isSame = decisionChanges(document, current, next).length === 0
    const signed = { ...next, ratedBy: author, ratedAt: now() }
    const kept = withPastDecision(current, signed, author, now())
    return outcome(document, isSame ? [] : decisionChanges(document, current, kept))
  },
})
