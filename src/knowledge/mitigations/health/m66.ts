import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M66',
  title: 'Legacy containment',
  description:
    'Put systems that cannot be fixed behind a gateway, an allow-list and monitoring; plan replacement.',
  kind: 'preventive',
  lowersDread: ['affectedUsers', 'exploitability'],
  ripParameters: ['NW', 'DiDA'],
  references: {
    iso2013: ['13.1.3', '12.6.1'],
    iso2022: ['8.22', '8.8'],
    nist: ['SC-7', 'SI-2'],
    emb3d: ['MID-025', 'MID-083'],
  },
}
