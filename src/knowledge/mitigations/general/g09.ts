import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G09',
  title: 'Queries with parameters',
  description:
    'Pass values apart from the text of a query, through prepared statements or a mapper, and let the account do no more than needed.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.5', '9.4.1'],
    iso2022: ['8.28', '8.3'],
    nist: ['SI-10', 'AC-6'],
    csf: ['PR.PS'],
  },
}
