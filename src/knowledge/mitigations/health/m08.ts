import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M08',
  title: 'End-to-end encryption from sensor to service',
  description:
    'The payload stays encrypted through phone and network; intermediaries see only what they need for routing.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['CS'],
  references: {
    iso2013: ['10.1.1', '13.2.1'],
    iso2022: ['8.24', '5.14'],
    nist: ['SC-8', 'SC-28'],
    hipaa: ['164.312(e)(2)(ii)'],
    iec62443: ['CR 4.1'],
    emb3d: ['MID-035'],
    csf: ['PR.DS'],
  },
}
