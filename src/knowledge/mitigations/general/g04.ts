import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G04',
  title: 'Signed messages that expire',
  description:
    'Sign what is sent, with a time and a number, and refuse what was changed, is old or was seen before.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['PRT', 'CS'],
  references: {
    iso2013: ['14.1.3', '10.1.1'],
    iso2022: ['8.24', '8.26'],
    nist: ['SC-8', 'SC-23'],
    csf: ['PR.DS'],
  },
}
