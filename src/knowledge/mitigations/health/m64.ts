import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M64',
  title: 'Media and device disposal',
  description: 'Erase or destroy keys and data on return, repair and disposal.',
  kind: 'preventive',
  lowersDread: ['damage', 'reproducibility'],
  references: {
    iso2013: ['8.3.2', '11.2.7'],
    iso2022: ['7.14', '8.10'],
    nist: ['MP-6'],
    hipaa: ['164.310(d)(2)(i)', '164.310(d)(2)(ii)'],
    iec62443: ['CR 4.2'],
  },
}
