import type { MessageKey } from '../../../messages/messages.ts'
import type { Evidence, MitigationState } from '../../../model/records/mitigation.ts'

/** Message key of the name of each state. */
export const mitigationStateKeys = {
  planned: 'mitigations.state.planned',
  'in-progress': 'mitigations.state.inProgress',
  implemented: 'mitigations.state.implemented',
  verified: 'mitigations.state.verified',
  rejected: 'mitigations.state.rejected',
} as const satisfies Record<MitigationState, MessageKey>

/** Message key of the name of each kind of evidence. */
export const evidenceKeys = {
  test: 'mitigations.evidence.test',
  review: 'mitigations.evidence.review',
  document: 'mitigations.evidence.document',
  certificate: 'mitigations.evidence.certificate',
  ticket: 'mitigations.evidence.ticket',
  other: 'mitigations.evidence.other',
} as const satisfies Record<Evidence['kind'], MessageKey>
