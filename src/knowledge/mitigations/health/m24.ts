import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M24',
  title: 'Individual accounts and joiner-mover-leaver process',
  description: 'No shared accounts; rights follow role changes the same day.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'affectedUsers'],
  references: {
    iso2013: ['9.2.1', '9.2.6'],
    iso2022: ['5.16', '5.18'],
    nist: ['AC-2', 'IA-2'],
    hipaa: ['164.312(a)(2)(i)', '164.308(a)(3)(ii)(C)'],
    iec62443: ['CR 1.3', 'CR 1.4'],
  },
}
