import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G20',
  title: 'Stores closed to all but their programs',
  description:
    'Put stores on private networks, forbid anonymous access for the whole account, and give each program its own credentials.',
  kind: 'preventive',
  lowersDread: ['exploitability', 'discoverability'],
  ripParameters: ['DSP'],
  references: {
    iso2013: ['9.4.1', '13.1.3'],
    iso2022: ['8.3', '8.22'],
    nist: ['AC-3', 'SC-7'],
    csf: ['PR.AA'],
  },
}
