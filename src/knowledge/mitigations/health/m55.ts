import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M55',
  title: 'Model artefact signing and registry control',
  description: 'Sign models, verify on load, control who can release.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['12.5.1', '14.2.2'],
    iso2022: ['8.19', '8.32'],
    nist: ['CM-14', 'SI-7'],
    atlas: ['AML.M0013', 'AML.M0014'],
  },
}
