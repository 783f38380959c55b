import type { Property } from '../../../engine/pack.ts'
import { inGroup, oneOf, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Bluetooth', [
  oneOf('pairingMode', 'Pairing', 'How the two devices first came to share a key.', {
    'out-of-band': 'Out of band',
    'numeric-comparison': 'Numeric comparison',
    passkey: 'Passkey entry',
    'just-works': 'Just Works',
    legacy: 'Legacy pairing',
  }),
  tri(
    'gattAuthorization',
    'Writes need authorization',
    'Yes: characteristics that change behaviour accept writes only from an authorized peer.',
  ),
  tri(
    'addressPrivacy',
    'Rotating private address',
    'Yes: the device address changes, and advertisements do not identify the wearer.',
  ),
])
