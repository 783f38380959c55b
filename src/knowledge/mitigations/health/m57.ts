import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M57',
  title: 'Privacy-preserving training and de-identification',
  description:
    'Pseudonymise, minimise, use differential privacy or federated training where the utility allows.',
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['DSP'],
  references: {
    iso2013: ['18.1.4'],
    iso2022: ['5.34', '8.11'],
    nist: ['PT-2', 'SI-19'],
    atlas: ['AML.M0012'],
  },
}
