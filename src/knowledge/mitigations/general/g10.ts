import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G10',
  title: 'Encoded output and a content security policy',
  description:
    'Let the template encode each value for its place, and allow only listed scripts in case one is missed.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.5', '14.1.2'],
    iso2022: ['8.28', '8.26'],
    nist: ['SI-15', 'SC-18'],
    csf: ['PR.PS'],
  },
}
