import type { Property } from '../../../engine/pack.ts'
import { inGroup, oneOf } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Architecture', [
  oneOf(
    'worstDiDA',
    'Defence in depth at its weakest',
    'Computed, not asked: how many of the layers that an element could have are there, for the worst element of the model.',
    {
      insecure: 'No layer',
      partial: 'Some layers',
      secure: 'All layers',
      'not-applicable': 'No layer applies',
    },
  ),
])
