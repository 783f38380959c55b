import type { MessageKey } from '../../messages/messages.ts'
import type { DreadLevel } from '../../model/records/decision.ts'

/** Message key of a DREAD level's name. */
export const levelKeys = {
  Low: 'dread.level.low',
  Medium: 'dread.level.medium',
  High: 'dread.level.high',
} as const satisfies Record<DreadLevel, MessageKey>
