import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('App', [
  tri(
    'noHardcodedSecrets',
    'No secrets in the package',
    'Yes: the delivered package contains no key, password or token that opens anything.',
  ),
  tri(
    'exportedComponentsProtected',
    'Entry points protected',
    'Yes: exported components, deep links and web views refuse calls of other apps that are not meant.',
  ),
  tri(
    'noSensitiveLogs',
    'No sensitive data in logs or backups',
    'Yes: logs, system backups, screenshots and notifications hold no health data, personal data or secrets.',
  ),
])
