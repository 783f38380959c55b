import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Identity', [
  tri(
    'accountRecoveryStrong',
    'Recovery as strong as log-in',
    'Yes: help desk and reset ask for as much proof as the log-in that they replace.',
  ),
  tri(
    'tokenSigningProtected',
    'Signing keys protected',
    'Yes: keys that sign tokens or certificates stay in an HSM, and their use is restricted and logged.',
  ),
])
