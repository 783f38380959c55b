import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Keys and secure hardware', [
  tri(
    'keyLifecycleManaged',
    'Keys issued, rotated and revoked',
    'Yes: every key has an owner and an expiry date, and can be replaced and revoked.',
  ),
  tri(
    'accessRulesEnforced',
    'Access rules enforced',
    'Yes: only the intended app may ask the chip to sign or decrypt.',
  ),
  tri(
    'appletsVetted',
    'Applets vetted and isolated',
    'Yes: applets are reviewed before loading and cannot reach each other’s data.',
  ),
  tri(
    'simSwapProtected',
    'Swap of the subscription detected',
    'Yes: a change of number or profile is noticed and blocks the credentials tied to it.',
  ),
  tri(
    'busProtected',
    'Bus to the chip protected',
    'Yes: commands and keys between processor and chip are encrypted and authenticated.',
  ),
])
