import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M09',
  title: 'TLS with current versions and verified certificates',
  description:
    'Encrypt and authenticate every network hop; refuse old versions; pin or constrain trust where both ends are yours.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['CS', 'PRT'],
  references: {
    iso2013: ['13.1.1', '14.1.2'],
    iso2022: ['8.20', '8.24'],
    nist: ['SC-8', 'SC-13'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(i)'],
    iec62443: ['CR 3.1', 'CR 4.3'],
    masvs: ['MASVS-NETWORK-1', 'MASVS-NETWORK-2'],
    emb3d: ['MID-035', 'MID-044'],
  },
}
