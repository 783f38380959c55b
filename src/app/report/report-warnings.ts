import type { ThreatRow } from '../../engine/threat.ts'
import type { Document } from '../../model/document.ts'
import { documentControlOf } from '../../report/document-control.ts'
import { unbackedClaims } from '../../report/unbacked-claims.ts'

/** What to know before a report is handed over. */
export interface ReportWarnings {
  /** Threats whose rating nobody confirmed. */
  readonly suggested: number
  /** Claims of mitigation or verification that nothing in the model backs. */
  readonly unbacked: number
  /** Parts of document control that an auditor looks for and that are empty. */
  readonly missing: readonly ControlPart[]
}

export const controlParts = ['number', 'roles', 'revisions', 'approvals', 'verdict'] as const
export type ControlPart = (typeof controlParts)[number]

/** @param rows findings joined with decisions, in the order of the register */
export function reportWarnings(document: Document, rows: readonly ThreatRow[]): ReportWarnings {
  const control = documentControlOf(document)
  const isEmpty: { readonly [P in ControlPart]: boolean } = {
    number: control.number.trim() === '',
    roles: control.roles.length === 0,
    revisions: control.revisions.length === 0,
    approvals: control.approvals.length === 0,
    verdict: control.verdict === null,
  }
  return {
    suggested: rows.filter(({ dread }) => dread.basis === 'suggested').length,
    unbacked: unbackedClaims(document, rows).length,
    missing: controlParts.filter((part) => isEmpty[part]),
  }
}
