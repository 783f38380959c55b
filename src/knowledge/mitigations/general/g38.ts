import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G38',
  title: 'Capacity against floods',
  description:
    'Use a provider that absorbs volumetric attacks, keep origins secret, and rehearse switching it on.',
  kind: 'preventive',
  lowersDread: ['damage', 'reproducibility'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.1.3', '17.2.1'],
    iso2022: ['8.6', '8.14'],
    nist: ['SC-5', 'CP-7'],
    csf: ['PR.IR'],
  },
}
