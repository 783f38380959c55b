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

/** The id of the same threat about the copies; null when it is about something that was not copied. */
function copiedFinding(finding: string, ids: CopyDecisionsArgs['ids']): string | null {
  const at = finding.indexOf('@')
  if (at < 0) return null
  const copies = finding
    .slice(at + 1)
    .split(',')
    .map((id) => (Object.hasOwn(ids, id) ? ids[id] : undefined))
  if (copies.includes(undefined)) return null
  return `${finding.slice(0, at)}@${copies.sort().join(',')}`
}

/** A fact names its subject, and crossings the boundaries crossed. */
function copiedFact(
  fact: Decision['facts'][number],
  ids: CopyDecisionsArgs['ids'],
): Decision['facts'][number] {
  const at = fact.ref.lastIndexOf('.')
  const copyOf = (id: string) => (Object.hasOwn(ids, id) ? String(ids[id]) : id)
  const value = typeof fact.value === 'object' ? fact.value.map(copyOf) : fact.value
  return { ref: `${copyOf(fact.ref.slice(0, at))}${fact.ref.slice(at)}`, value }
}
