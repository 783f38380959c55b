import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G18',
  title: 'Secrets out of code',
  description:
    'Fetch secrets at run time, prefer identities to secrets, rotate them, and search code and images for leaks.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['9.2.4', '10.1.2'],
    iso2022: ['5.17', '8.24'],
    nist: ['IA-5', 'SC-12'],
    csf: ['PR.AA'],
  },
}
