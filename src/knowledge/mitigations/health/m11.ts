import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M11',
  title: 'First message must start authentication',
  description: 'Traffic that does not open with the authentication initiation is not routed to the service.',
  kind: 'preventive',
  lowersDread: ['exploitability', 'reproducibility'],
  ripParameters: ['DiDA', 'PRT'],
  references: {
    iso2013: ['13.1.2'],
    iso2022: ['8.21'],
    nist: ['SC-7', 'SC-5'],
    iec62443: ['CR 7.1'],
    emb3d: ['MID-083'],
  },
}
