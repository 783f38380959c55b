import type { MessageKey } from '../../../messages/messages.ts'
import type { AssetDimension, FiveStep } from '../../../model/records/risk-policy.ts'
import type { Phase } from '../../../risk/phase.ts'

/** Names of the five steps from very low to very high. */
export const fiveStepKeys = {
  'very-low': 'risk.step.veryLow',
  low: 'risk.step.low',
  medium: 'risk.step.medium',
  high: 'risk.step.high',
  'very-high': 'risk.step.veryHigh',
} as const satisfies Record<FiveStep, MessageKey>

export const dimensionKeys = {
  availability: 'risk.dimension.availability',
  integrity: 'risk.dimension.integrity',
  confidentiality: 'risk.dimension.confidentiality',
  authenticity: 'risk.dimension.authenticity',
  traceability: 'risk.dimension.traceability',
} as const satisfies Record<AssetDimension, MessageKey>

/** One letter each: A, I, C, and two for those that begin alike. */
export const dimensionLetters: Record<AssetDimension, string> = {
  availability: 'A',
  integrity: 'I',
  confidentiality: 'C',
  authenticity: 'Au',
  traceability: 'T',
}

export const phaseKeys = {
  potential: 'risk.phase.potential',
  current: 'risk.phase.current',
  target: 'risk.phase.target',
} as const satisfies Record<Phase, MessageKey>
