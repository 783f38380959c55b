import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Identity', [
  tri(
    'redirectsExact',
    'Redirects matched exactly',
    'Yes: codes and tokens only go to registered addresses, compared in full, with PKCE and state.',
  ),
  tri(
    'accountsReviewed',
    'Accounts reviewed',
    'Yes: accounts end with the job, and owners confirm rights at least once a year.',
  ),
])
