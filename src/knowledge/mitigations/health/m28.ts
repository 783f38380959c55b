import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M28',
  title: 'Integrity of access-control data',
  description:
    'Sign or protect policy and role data, change it only through an approved path, alert on change.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['12.1.2', '9.2.5'],
    iso2022: ['8.32', '5.18'],
    nist: ['AC-3', 'CM-5'],
    iec62443: ['CR 3.4'],
  },
}
