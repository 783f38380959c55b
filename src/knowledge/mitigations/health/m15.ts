import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M15',
  title: 'Data minimisation on devices',
  description: 'Keep the least data for the shortest time on wearables and phones.',
  kind: 'preventive',
  lowersDread: ['damage'],
  references: {
    iso2013: ['18.1.4', '8.3.1'],
    iso2022: ['5.34', '8.10'],
    nist: ['SI-12', 'PT-2'],
    masvs: ['MASVS-PRIVACY-1'],
    hipaa: ['164.310(d)(1)'],
  },
}
