import type { MessageKey } from '../../../messages/messages.ts'
import type { Asset } from '../../../model/tables.ts'

/** Message key of the name of each kind of asset. */
export const assetKindKeys = {
  information: 'assets.kind.information',
  service: 'assets.kind.service',
  software: 'assets.kind.software',
  equipment: 'assets.kind.equipment',
  communications: 'assets.kind.communications',
  media: 'assets.kind.media',
  premises: 'assets.kind.premises',
  people: 'assets.kind.people',
  other: 'assets.kind.other',
} as const satisfies Record<Asset['kind'], MessageKey>
