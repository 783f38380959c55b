import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G27',
  title: 'Errors and logs without details',
  description:
    'Tell callers a number and keep the rest inside; filter personal data and secrets before they are logged.',
  kind: 'preventive',
  lowersDread: ['exploitability', 'discoverability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.5', '12.4.2'],
    iso2022: ['8.28', '8.12'],
    nist: ['SI-11', 'AU-3'],
    csf: ['PR.PS'],
  },
}
