import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M56',
  title: 'Query limits and output reduction for models',
  description: 'Authenticate, rate-limit and reduce detail of model outputs; log use.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['9.4.1'],
    iso2022: ['8.3'],
    nist: ['AC-3', 'SC-5'],
    atlas: ['AML.M0002', 'AML.M0004', 'AML.M0019', 'AML.M0024'],
  },
}
