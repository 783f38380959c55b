import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M41',
  title: 'Signed updates with rollback protection',
  description:
    'Verify signature and version before installing; recover safely from failure; keep an update path for the whole supported life.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS', 'DiDA'],
  references: {
    iso2013: ['12.5.1', '12.6.1'],
    iso2022: ['8.19', '8.8'],
    nist: ['SI-2', 'CM-14'],
    iec62443: ['EDR 3.10', 'CR 3.4'],
    emb3d: ['MID-026', 'MID-030'],
    masvs: ['MASVS-CODE-1'],
  },
}
