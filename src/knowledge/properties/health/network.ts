import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Network', [
  tri(
    'firstMessageCheck',
    'First message checked',
    'Yes: sessions that do not open with the start of authentication are dropped here.',
  ),
])
