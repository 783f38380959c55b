import { definedOnly } from '../base/defined-only.ts'
import { fail } from '../base/result.ts'
import { uniqueBy } from '../base/unique.ts'
import type { Change } from '../model/change.ts'
import { diffRecords } from '../model/diff-documents.ts'
import type { Document } from '../model/document.ts'
import { get, list } from '../model/document.ts'
import { findDecision } from '../model/find-records.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { withPastDecision } from '../model/past-decision.ts'
import { plainRecord } from '../model/plain-record.ts'
import { decisionId } from '../model/record-ids.ts'
import type { Fact, Status } from '../model/records/decision.ts'
import type { Decision } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

/** What a decision keeps of the threat it is about, so that it can be read when the finding is gone. */
export interface ThreatSummary {
  /** Finding id, or the id of a hand-written threat. */
  readonly finding: string
  readonly title: string
  readonly subjectNames: readonly string[]
  readonly facts: readonly Fact[]
}

export interface DecideThreatsArgs {
  readonly threats: readonly ThreatSummary[]
  /** What is absent stays as it is. */
  readonly patch: Partial<Pick<Decision, 'status' | 'reason' | 'owner' | 'due' | 'notes'>>
}

/**
 * Records what people decided about threats. A changed status or reason is signed and dated, stands on
 * the facts of now, and what it replaces goes into the history. Every status but the two open ones asks for a reason or an
 * assigned mitigation that is not rejected.
 */
export const decideThreats = defineCommand<DecideThreatsArgs>({
  id: 'decide-threats',
  run: (document, { threats, patch }, { now, author }) => {
    const decided = uniqueBy(threats, ({ finding }) => finding).map((threat) => {
      const current = decisionOn(document, threat)
      const next = { ...current, ...definedOnly(patch) }
      const isDecided = next.status !== current.status || next.reason !== current.reason
      const signature = { ...threat, decidedBy: author, decidedAt: now() }
      const signed = isDecided ? { ...next, ...signature } : next
      return { current, next: withPastDecision(current, signed, author, now()), isDecided }
    })
    const unfounded = decided.find(({ next, isDecided }) => isDecided && isUnfounded(document, next))
    if (unfounded !== undefined) return fail({ code: 'reason-required', status: unfounded.next.status })
    return outcome(
      document,
      decided.flatMap(({ current, next }) => decisionChanges(document, current, next)),
    )
  },
})

/** The decision about a threat as it is, or a fresh one that is not in the document yet. */
export function decisionOn(document: Document, threat: ThreatSummary): Decision {
  return (
    findDecision(document, threat.finding) ??
    newRecord('decision', { id: decisionId(threat.finding), ...threat })
  )
}

/** Adds the decision when it is new and says something, or sets what differs; optional fields that `next` lacks go. */
export function decisionChanges(document: Document, current: Decision, next: Decision): readonly Change[] {
  const changes = diffRecords('decision', plainRecord(current), plainRecord(next))
  const isNew = findDecision(document, current.finding) === undefined
  return isNew && changes.length > 0 ? [addRecord(next)] : changes
}

/** Whether a decision lacks the reason, or the mitigation in its place, that its status asks for. */
export function isUnfounded(document: Document, decision: Decision): boolean {
  return needsReason(decision.status) && !isFounded(document, decision)
}

function needsReason(status: Status): boolean {
  return status !== 'open' && status !== 'needs-investigation'
}

function isFounded(document: Document, decision: Decision): boolean {
  return (
    decision.reason.trim() !== '' ||
    list(document, 'assignment').some(
      ({ finding, mitigation }) =>
        finding === decision.finding && get(document, 'mitigation', mitigation)?.state !== 'rejected',
    )
  )
}
