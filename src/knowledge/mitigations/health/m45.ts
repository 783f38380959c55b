import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M45',
  title: 'Secure Bluetooth configuration',
  description:
    'LE Secure Connections with out-of-band or numeric comparison, authorised writes, rotating addresses, application-layer authentication on top.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['CS', 'NW'],
  references: {
    iso2013: ['13.1.2'],
    iso2022: ['8.21'],
    nist: ['AC-18', 'SC-40'],
    iec62443: ['CR 2.2'],
    emb3d: ['MID-034', 'MID-035'],
  },
}
