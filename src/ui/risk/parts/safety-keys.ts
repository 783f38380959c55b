import type { MessageKey } from '../../../messages/messages.ts'
import type { Acceptability, ExploitabilityBand } from '../../../methods/safety/safety.ts'

export const acceptabilityKeys = {
  acceptable: 'risk.safety.acceptable',
  review: 'risk.safety.review',
  unacceptable: 'risk.safety.unacceptable',
} as const satisfies Record<Acceptability, MessageKey>

/** The same shapes as those of levels, so that colour is not alone. */
export const acceptabilityMarks: Record<Acceptability, string> = {
  acceptable: '●',
  review: '◆',
  unacceptable: '▲',
}

export const acceptabilityGrounds: Record<Acceptability, string> = {
  acceptable: 'bg-low-tint text-low',
  review: 'bg-medium-tint text-medium',
  unacceptable: 'bg-high-tint text-high',
}

export const exploitabilityKeys = {
  low: 'risk.exploitability.low',
  medium: 'risk.exploitability.medium',
  high: 'risk.exploitability.high',
} as const satisfies Record<ExploitabilityBand, MessageKey>
