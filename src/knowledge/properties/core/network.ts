import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Network', [
  tri(
    'networkSegmented',
    'Segmented',
    'Yes: a compromised device reaches only the few systems that it needs.',
  ),
])
