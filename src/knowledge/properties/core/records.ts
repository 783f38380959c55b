import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Records', [
  tri(
    'appendOnly',
    'Append only',
    'Yes: entries can be added, but neither altered nor deleted before their time.',
  ),
])
