import type { MessageKey } from '../../messages/messages.ts'
import type { Status } from '../../model/records/decision.ts'

/** Message key of a threat status' name. */
export const statusKeys = {
  open: 'threats.status.open',
  'needs-investigation': 'threats.status.needsInvestigation',
  mitigated: 'threats.status.mitigated',
  accepted: 'threats.status.accepted',
  transferred: 'threats.status.transferred',
  'not-applicable': 'threats.status.notApplicable',
  'out-of-scope': 'threats.status.outOfScope',
} as const satisfies Record<Status, MessageKey>
