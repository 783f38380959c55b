import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G26',
  title: 'Less data, for a shorter time',
  description: 'Collect and pass on only what the purpose needs, use pseudonyms, and delete on schedule.',
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  references: {
    iso2013: ['18.1.4', '8.3.2'],
    iso2022: ['5.34', '8.10'],
    nist: ['SI-12', 'MP-6'],
    csf: ['PR.DS'],
  },
}
