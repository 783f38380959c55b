import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G06',
  title: 'Rights checked on the server, per function and record',
  description:
    'Refuse by default; decide each request by caller, function and record in one place, and test it with two accounts.',
  kind: 'preventive',
  lowersDread: ['damage', 'reproducibility'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['9.4.1', '9.1.1'],
    iso2022: ['8.3', '5.15'],
    nist: ['AC-3', 'AC-24'],
    csf: ['PR.AA'],
  },
}
