import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Robustness', [
  tri(
    'inputValidated',
    'Input validated',
    'Yes: type, range and size of all input are checked before use, and parsers were tested with hostile input.',
  ),
  tri(
    'rateLimited',
    'Rate limited',
    'Yes: requests per identity and overall load are limited before they hurt others.',
  ),
  tri('redundant', 'Redundant', 'Yes: the failure of one instance or site does not interrupt the service.'),
])
