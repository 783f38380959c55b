import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Data at rest', [
  tri(
    'publicAccessBlocked',
    'Closed to the public',
    'Yes: it has no address that the Internet reaches, and anonymous reading is switched off for good.',
  ),
  tri(
    'queueBounded',
    'Size and age bounded',
    'Yes: length, message size and age have limits, and somebody is alerted before they are reached.',
  ),
  tri(
    'secretsRotated',
    'Secrets rotated',
    'Yes: each secret has an owner and an end, and replacing it is routine.',
  ),
])
