import type { MessageKey } from '../../../messages/messages.ts'
import type { AssetDimension } from '../../../model/records/risk-policy.ts'

/** Message key of the name of each dimension of an asset's value. */
export const dimensionKeys = {
  availability: 'tables.dimension.availability',
  integrity: 'tables.dimension.integrity',
  confidentiality: 'tables.dimension.confidentiality',
  authenticity: 'tables.dimension.authenticity',
  traceability: 'tables.dimension.traceability',
} as const satisfies Record<AssetDimension, MessageKey>
