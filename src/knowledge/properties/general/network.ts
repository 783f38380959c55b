import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Network', [
  tri(
    'directAccessBlocked',
    'Cannot be gone around',
    'Yes: what stands behind it refuses traffic that did not come through it.',
  ),
  tri(
    'headersNormalised',
    'Requests normalised',
    'Yes: ambiguous requests are refused, and forwarding headers of callers are overwritten.',
  ),
  tri(
    'cacheKeysChecked',
    'Cache keys checked',
    'Yes: personal answers are never cached, and the key holds everything on which the answer depends.',
  ),
  tri(
    'floodAbsorbed',
    'Floods absorbed',
    'Yes: volumetric attacks are met by capacity or a scrubbing service, and that was tried.',
  ),
  tri(
    'dnsProtected',
    'Names protected',
    'Yes: the registration is locked, zones are signed, and records that lead nowhere are removed.',
  ),
])
