import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M58',
  title: 'Drift and performance monitoring',
  description:
    'Watch accuracy and input distribution; gate learning in use behind validation; keep a rollback model.',
  kind: 'detective',
  lowersDread: ['reproducibility', 'affectedUsers'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['12.4.1'],
    iso2022: ['8.16'],
    nist: ['SI-4', 'CA-7'],
    atlas: ['AML.M0008', 'AML.M0024'],
  },
}
