import type { Decision } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { decisionChanges, decisionOn, type ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

export interface SetCvssArgs {
  readonly threat: ThreatSummary
  /** A vector of CVSS 3.1 or 4.0, kept as it was typed; empty takes it away. Who reads it says what is wrong with it. */
  readonly vector: string
}

/** Notes the vector of a weakness that was found; signed and dated like a rating. */
export const setCvss = defineCommand<SetCvssArgs>({
  id: 'set-cvss',
  run: (document, { threat, vector }, { now, author }) => {
    const current = decisionOn(document, threat)
    const text = vector.trim()
    const noted: Decision = { ...current, cvss: text === '' ? undefined : text }
    const isSame = decisionChanges(document, current, noted).length === 0
    const signed = { ...noted, ratedBy: author, ratedAt: now() }
    return outcome(document, isSame ? [] : decisionChanges(document, current, signed))
  },
})
