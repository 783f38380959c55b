import { uniqueBy } from '../base/unique.ts'
import type { Decision } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { decisionChanges, decisionOn, type ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

export interface RateResidualArgs {
  readonly threats: readonly ThreatSummary[]
  /** All five factors as they are expected with the mitigations; null returns to what the mitigations propose. */
  readonly residual: NonNullable<Decision['residual']> | null
}

/** Rates what is left of threats when their mitigations work; a changed rating is signed and dated. */
export const rateResidual = defineCommand<RateResidualArgs>({
  id: 'rate-residual',
  run: (document, { threats, residual }, { now, author }) => {
    const changes = uniqueBy(threats, ({ finding }) => finding).flatMap((threat) => {
      const current = decisionOn(document, threat)
      const rated: Decision = { ...current, residual: residual ?? undefined }
      const isSame = decisionChanges(document, current, rated).length === 0
      return isSame ? [] : decisionChanges(document, current, { ...rated, ratedBy: author, ratedAt: now() })
    })
    return outcome(document, changes)
  },
})
