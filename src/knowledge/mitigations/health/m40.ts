import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M40',
  title: 'Physical hardening',
  description: 'Close debug ports, protect read-out, make tampering evident.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['REA', 'DiDA'],
  references: {
    iso2013: ['11.2.1'],
    iso2022: ['7.8'],
    nist: ['PE-3', 'SR-9'],
    iec62443: ['EDR 3.11', 'EDR 2.13'],
    emb3d: ['MID-057', 'MID-058'],
  },
}
