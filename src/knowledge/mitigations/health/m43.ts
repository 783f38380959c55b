import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M43',
  title: 'Component inventory and vulnerability management',
  description: 'SBOM, monitoring of advisories, patch deadlines by risk.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['12.6.1', '15.1.3'],
    iso2022: ['8.8', '5.21'],
    nist: ['RA-5', 'SR-4'],
    iec62443: ['CR 7.8'],
    masvs: ['MASVS-CODE-3'],
    csf: ['ID.RA', 'GV.SC'],
  },
}
