import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M01',
  title: 'Mutual authentication of all entities',
  description:
    'Every connection proves both ends before any payload is accepted: wearable and phone, phone and service, service and service.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['CS'],
  references: {
    iso2013: ['9.1.2', '13.1.2'],
    iso2022: ['8.5', '8.20'],
    nist: ['IA-3', 'IA-9', 'SC-8'],
    hipaa: ['164.312(d)'],
    iec62443: ['CR 1.1', 'CR 1.2'],
    emb3d: ['MID-034'],
    csf: ['PR.AA'],
  },
}
