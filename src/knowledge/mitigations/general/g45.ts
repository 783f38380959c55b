import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G45',
  title: 'Guard rails around language models',
  description:
    'Mark foreign text as data, give the model no rights beyond its user’s, and check its answers before they take effect.',
  kind: 'preventive',
  lowersDread: ['damage', 'reproducibility'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.5', '14.1.1'],
    iso2022: ['8.26', '8.28'],
    nist: ['SI-10', 'AC-6'],
    csf: ['PR.PS'],
  },
}
