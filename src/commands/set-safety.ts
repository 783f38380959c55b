import { uniqueBy } from '../base/unique.ts'
import type { Decision } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { decisionChanges, decisionOn, type ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

export interface SetSafetyArgs {
  readonly threats: readonly ThreatSummary[]
  /** Null returns to what the rule proposes. */
  readonly safety: NonNullable<Decision['safety']> | null
}

/** Says how patients come to harm by threats, and how badly; signed and dated like a rating. */
export const setSafety = defineCommand<SetSafetyArgs>({
  id: 'set-safety',
  run: (document, { threats, safety }, { now, author }) => {
    const changes = uniqueBy(threats, ({ finding }) => finding).flatMap((threat) => {
      const current = decisionOn(document, threat)
      const judged: Decision = { ...current, safety: safety ?? undefined }
      const isSame = decisionChanges(document, current, judged).length === 0
      return isSame ? [] : decisionChanges(document, current, { ...judged, ratedBy: author, ratedAt: now() })
    })
    return outcome(document, changes)
  },
})
