import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M62',
  title: 'Awareness and usable authentication',
  description: 'Short, role-specific training and log-in that does not invite sharing.',
  kind: 'preventive',
  lowersDread: ['reproducibility'],
  references: {
    iso2013: ['7.2.2'],
    iso2022: ['6.3'],
    nist: ['AT-2'],
    hipaa: ['164.308(a)(5)(i)'],
    csf: ['PR.AT'],
  },
}
