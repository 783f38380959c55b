import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G35',
  title: 'Dependencies pinned and vetted',
  description:
    'Fix versions and hashes, resolve private names only at home, and look at what a new package brings.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['15.1.3', '12.5.1'],
    iso2022: ['5.21', '8.19'],
    nist: ['SR-3', 'SR-11'],
    csf: ['GV.SC'],
  },
}
