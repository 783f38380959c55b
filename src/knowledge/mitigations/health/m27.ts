import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M27',
  title: 'Privileged access management',
  description:
    'Separate administrator accounts, elevation for a limited time, recorded sessions, and four eyes for mass changes.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability', 'affectedUsers'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['9.2.3', '6.1.2'],
    iso2022: ['8.2', '5.3'],
    nist: ['AC-5', 'AC-6'],
    iec62443: ['CR 2.1'],
    emb3d: ['MID-038'],
  },
}
