import type { DreadFactors } from '../../engine/rule.ts'
import type { MessageKey } from '../../messages/messages.ts'

/** Short names of the DREAD factors; both that begin with D are told apart. */
export const factorLetters = {
  damage: 'rating.factor.damage',
  reproducibility: 'rating.factor.reproducibility',
  exploitability: 'rating.factor.exploitability',
  affectedUsers: 'rating.factor.affectedUsers',
  discoverability: 'rating.factor.discoverability',
} as const satisfies Record<keyof DreadFactors, MessageKey>
