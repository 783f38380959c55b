import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G46',
  title: 'Interfaces and fields on a list',
  description:
    'Describe each endpoint and field by role in a schema, refuse what is not in it, and retire old versions.',
  kind: 'preventive',
  lowersDread: ['exploitability', 'discoverability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['8.1.1', '9.4.1'],
    iso2022: ['5.9', '8.3'],
    nist: ['CM-8', 'AC-3'],
    csf: ['ID.AM'],
  },
}
