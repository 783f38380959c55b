import type { MessageKey } from '../../../messages/messages.ts'
import type { RipLevel, RipType } from '../../../model/records/risk-policy.ts'
import type { RipSetting } from '../../../risk/element-rip.ts'

export const ripLevelKeys = {
  device: 'risk.rip.level.device',
  network: 'risk.rip.level.network',
  storage: 'risk.rip.level.storage',
} as const satisfies Record<RipLevel, MessageKey>

export const ripTypeKeys = {
  insecure: 'risk.rip.type.insecure',
  partial: 'risk.rip.type.partial',
  secure: 'risk.rip.type.secure',
} as const satisfies Record<RipType, MessageKey>

/** One letter each, for narrow choices. */
export const ripTypeLetters: Record<RipType, string> = { insecure: 'I', partial: 'P', secure: 'S' }

export const ripBasisKeys = {
  set: 'risk.rip.basis.set',
  answers: 'risk.rip.basis.answers',
  mitigation: 'risk.rip.basis.mitigation',
  assumed: 'risk.rip.basis.assumed',
} as const satisfies Record<RipSetting['basis'], MessageKey>
