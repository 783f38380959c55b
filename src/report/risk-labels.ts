import { t } from '../messages/messages.ts'
import { ripParameterInfos } from '../methods/rip/parameters.ts'
import type { Acceptability } from '../methods/safety/safety.ts'
import type { SecurityGoal } from '../methods/stride/stride.ts'
import type { AssetDimension, RipLevel, RipParameter, RipType } from '../model/records/risk-policy.ts'
import type { Badge } from './document.ts'

/** Words and badges of the risk chapters. */
export function acceptabilityBadge(value: Acceptability): Badge {
  return badges[value]()
}

export const dimensionLabel = (dimension: AssetDimension): string => t(dimensionKeys[dimension])

export const ripLevelLabel = (level: RipLevel): string => t(levelKeys[level])
export const ripTypeLabel = (type: RipType): string => t(typeKeys[type])

export const goalLabel = (goal: SecurityGoal): string => t(goalKeys[goal])

export function ripParameterLabel(parameter: RipParameter): string {
  return ripParameterInfos.find(({ id }) => id === parameter)?.label ?? parameter
}

const badges: { readonly [A in Acceptability]: () => Badge } = {
  acceptable: () => ({ text: t('rating.acceptable'), tone: 'low', shape: 'circle' }),
  review: () => ({ text: t('rating.review'), tone: 'medium', shape: 'diamond' }),
  unacceptable: () => ({ text: t('rating.unacceptable'), tone: 'high', shape: 'triangle' }),
}

const dimensionKeys = {
  availability: 'chapter.dimension.availability',
  integrity: 'chapter.dimension.integrity',
  confidentiality: 'chapter.dimension.confidentiality',
  authenticity: 'chapter.dimension.authenticity',
  traceability: 'chapter.dimension.traceability',
} as const satisfies { readonly [D in AssetDimension]: string }

const levelKeys = {
  device: 'rating.rip.device',
  network: 'rating.rip.network',
  storage: 'rating.rip.storage',
} as const
const typeKeys = {
  insecure: 'rating.rip.insecure',
  partial: 'rating.rip.partial',
  secure: 'rating.rip.secure',
} as const
const goalKeys = {
  authenticity: 'report.goal.authenticity',
  integrity: 'report.goal.integrity',
  liability: 'report.goal.liability',
  confidentiality: 'report.goal.confidentiality',
  availability: 'report.goal.availability',
  trust: 'report.goal.trust',
} as const satisfies { readonly [G in SecurityGoal]: string }
