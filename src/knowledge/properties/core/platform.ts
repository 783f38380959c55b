import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Platform', [
  tri(
    'sbomManaged',
    'Components known and patched',
    'Yes: there is an inventory of libraries and platforms, and advisories lead to patches in time.',
  ),
  tri(
    'updatable',
    'Can be updated in the field',
    'Yes: security fixes reach every instance during its whole supported life.',
  ),
  tri(
    'signedUpdates',
    'Updates signed and verified',
    'Yes: nothing is installed whose signature was not verified here.',
  ),
  tri('rollbackProtection', 'Rollback refused', 'Yes: an older version, though signed, is refused.'),
  tri('secureBoot', 'Verified boot', 'Yes: only authenticated code starts.'),
  tri(
    'attestationUsed',
    'Integrity attested',
    'Yes: the state of the platform is measured, and a peer verifies it before it trusts.',
  ),
  tri(
    'hardwareKeyStore',
    'Keys kept in hardware',
    'Yes: keys are generated and used in a secure element, TPM, UICC or the system’s hardware store, and never leave it.',
  ),
])
