import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('API', [
  tri(
    'propertyLevelAuthz',
    'Fields allowed one by one',
    'Yes: for each role it is listed which fields it may read and which it may set; others are dropped.',
  ),
  tri(
    'queryCostLimited',
    'Query cost limited',
    'Yes: depth, breadth and number of results of a query are bounded before it runs.',
  ),
  tri(
    'businessLimits',
    'Automated use limited',
    'Yes: sign-up, purchase, search and the like notice and slow down scripts that behave as no person does.',
  ),
  tri(
    'apiInventoried',
    'Interfaces inventoried',
    'Yes: every version and endpoint is known and has an owner, and old ones are switched off.',
  ),
])
