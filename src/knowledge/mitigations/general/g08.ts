import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G08',
  title: 'Input validated where it arrives',
  description:
    'Check type, range, length and structure against a schema before use, with parsers made for the format.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.5', '14.1.1'],
    iso2022: ['8.28', '8.26'],
    nist: ['SI-10', 'SA-8'],
    csf: ['PR.PS'],
  },
}
