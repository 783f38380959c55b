import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G03',
  title: 'Current TLS on every link',
  description:
    'Use TLS 1.2 or later without old suites, check chain and name of certificates, redirect or refuse plain connections.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['PRT', 'CS'],
  references: {
    iso2013: ['10.1.1', '14.1.2'],
    iso2022: ['8.24', '8.20'],
    nist: ['SC-8', 'SC-13'],
    csf: ['PR.DS'],
  },
}
