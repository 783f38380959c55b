import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M10',
  title: 'Multi-layer DoS filtering',
  description:
    'Filter volumetric and protocol floods in the backbone and rate-limit per identity at the application.',
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['13.1.1', '17.2.1'],
    iso2022: ['8.20', '8.14'],
    nist: ['SC-5'],
    iec62443: ['CR 7.1'],
    emb3d: ['MID-080'],
    csf: ['PR.IR'],
  },
}
