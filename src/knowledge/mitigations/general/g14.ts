import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G14',
  title: 'Limits on requests and load',
  description:
    'Limit by identity, address and cost, give expensive work a queue, and answer quickly when it is full.',
  kind: 'preventive',
  lowersDread: ['damage', 'reproducibility'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.1.3', '13.1.2'],
    iso2022: ['8.6', '8.21'],
    nist: ['SC-5', 'SC-6'],
    csf: ['PR.IR'],
  },
}
