import { uniqueBy } from '../base/unique.ts'
import { findDecision } from '../model/find-records.ts'
import { setFields } from '../model/make-changes.ts'
import { defineCommand } from './command.ts'
import type { ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

export interface ConfirmDecisionsArgs {
  /** With the facts of now; threats without a decision are passed over. */
  readonly threats: readonly ThreatSummary[]
}

/**
 * Says that decisions still hold although facts changed: they stand on the facts of now from here on. What
 * was signed, the status or the rating, is signed anew; nothing else changes.
 */
export const confirmDecisions = defineCommand<ConfirmDecisionsArgs>({
  id: 'confirm-decisions',
  run: (document, { threats }, { now, author }) => {
    const changes = uniqueBy(threats, ({ finding }) => finding).flatMap((threat) => {
      const current = findDecision(document, threat.finding)
      if (current === undefined) return []
      const { title, subjectNames, facts } = threat
      const standing = setFields(current, { ...current, facts: [...facts] })
      if (standing.length === 0) return []
      return setFields(current, {
        ...current,
        ...{ title, subjectNames: [...subjectNames], facts: [...facts] },
        ...(current.decidedAt === null ? {} : { decidedBy: author, decidedAt: now() }),
        ...(current.ratedAt === null ? {} : { ratedBy: author, ratedAt: now() }),
      })
    })
    return outcome(document, changes)
  },
})
