import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G36',
  title: 'Signed artifacts with provenance',
  description:
    'Sign what is built, record from what and how, refuse to overwrite, and check both before running it.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['12.5.1', '14.2.2'],
    iso2022: ['8.19', '8.32'],
    nist: ['SI-7', 'CM-14', 'SR-4'],
    csf: ['PR.PS'],
  },
}
