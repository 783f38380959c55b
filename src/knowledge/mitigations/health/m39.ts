import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M39',
  title: 'Device lock, remote wipe and session revocation',
  description: 'Lost or stolen devices lock, hold no plain data and lose their tokens quickly.',
  kind: 'corrective',
  lowersDread: ['damage', 'exploitability'],
  references: {
    iso2013: ['6.2.1', '11.2.6'],
    iso2022: ['8.1', '7.9'],
    nist: ['AC-19', 'MP-6'],
    hipaa: ['164.310(d)(1)'],
    masvs: ['MASVS-AUTH-2'],
  },
}
