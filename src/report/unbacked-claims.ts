import type { ThreatRow } from '../engine/threat.ts'
import { type Document, get, list } from '../model/document.ts'
import type { Mitigation } from '../model/tables.ts'

/** What the model claims and cannot show yet; an auditor asks for exactly this. */
export type UnbackedClaim =
  /** Called mitigated, but of the mitigations assigned to it none is implemented or verified. */
  | { readonly kind: 'unfinished'; readonly threat: ThreatRow; readonly mitigations: readonly Mitigation[] }
  /** Called verified, without a piece of evidence. */
  | { readonly kind: 'no-evidence'; readonly mitigation: Mitigation }

/**
 * Threats in their order, then mitigations in that of the document. A threat that is called mitigated for a
 * reason, with nothing assigned, stands on that reason and is not listed.
 */
export function unbackedClaims(document: Document, threats: readonly ThreatRow[]): readonly UnbackedClaim[] {
  const unfinished = threats.flatMap((threat): readonly UnbackedClaim[] => {
    if (threat.status !== 'mitigated') return []
    const mitigations = threat.assignments.flatMap(
      ({ mitigation }) => get(document, 'mitigation', mitigation) ?? [],
    )
    const isBacked = mitigations.length === 0 || mitigations.some(({ state }) => isDone(state))
    return isBacked ? [] : [{ kind: 'unfinished', threat, mitigations }]
  })
  const unproven = list(document, 'mitigation')
    .filter(({ state, evidence }) => state === 'verified' && evidence.length === 0)
    .map((mitigation): UnbackedClaim => ({ kind: 'no-evidence', mitigation }))
  return [...unfinished, ...unproven]
}

function isDone(state: Mitigation['state']): boolean {
  return state === 'implemented' || state === 'verified'
}
