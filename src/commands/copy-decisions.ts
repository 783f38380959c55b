import { copiedFact, copiedFinding } from '../model/copied-finding.ts'
import type { Document } from '../model/document.ts'
import { list } from '../model/document.ts'
import { findDecision } from '../model/find-records.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { assignmentId, decisionId } from '../model/record-ids.ts'
import type { Assignment, Decision, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface CopyDecisionsArgs {
  /** Copied subjects by their originals. */
  readonly ids: { readonly [original: string]: SubjectId }
}

/**
 * Gives copies the decisions, ratings and assigned mitigations of their originals. Who decided, when, and on
 * which facts stays as it was: a copy that stands elsewhere is to be confirmed again. What the copies have
 * already is left alone.
 */
export const copyDecisions = defineCommand<CopyDecisionsArgs>({
  id: 'copy-decisions',
  run: (document, { ids }) => {
    const { decisions, assignments } = decisionsToCopy(document, ids)
    return outcome(document, [...decisions, ...assignments].map(addRecord))
  },
})

/** What `copyDecisions` would add. */
export function decisionsToCopy(
  document: Document,
  ids: CopyDecisionsArgs['ids'],
): { readonly decisions: readonly Decision[]; readonly assignments: readonly Assignment[] } {
  const decisions = list(document, 'decision').flatMap((decision): Decision | [] => {
    const finding = copiedFinding(decision.finding, ids)
    if (finding === null || findDecision(document, finding) !== undefined) return []
    const facts = decision.facts.map((fact) => copiedFact(fact, ids))
    return { ...decision, id: decisionId(finding), finding, facts }
  })
  const present = new Set(list(document, 'assignment').map(({ id }) => id))
  const assignments = list(document, 'assignment').flatMap((assignment): Assignment | [] => {
    const finding = copiedFinding(assignment.finding, ids)
    if (finding === null) return []
    const id = assignmentId(assignment.mitigation, finding)
    return present.has(id) ? [] : newRecord('assignment', { ...assignment, id, finding })
  })
  return { decisions, assignments }
}
