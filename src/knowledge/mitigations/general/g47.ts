import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G47',
  title: 'Administration apart',
  description:
    'Use separate accounts, separate entrances and separate machines for administration, with a second factor.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['9.2.3', '6.1.2'],
    iso2022: ['8.2', '5.3'],
    nist: ['AC-5', 'AC-6'],
    csf: ['PR.AA'],
  },
}
