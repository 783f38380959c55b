import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M61',
  title: 'Third-party agreements and data-sharing control',
  description: 'Contract, purpose limits, least data, audit right; patient consent where needed.',
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  references: {
    iso2013: ['15.1.2', '13.2.2'],
    iso2022: ['5.20', '5.34'],
    nist: ['PT-3', 'SR-3'],
    hipaa: ['164.308(b)(1)'],
    masvs: ['MASVS-PRIVACY-3'],
    csf: ['GV.SC'],
  },
}
