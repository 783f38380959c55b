import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M42',
  title: 'Verified boot and runtime integrity',
  description: 'Only authenticated code starts; integrity is re-checked at run time.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['TPM_SE'],
  references: {
    iso2013: ['14.2.5'],
    iso2022: ['8.27'],
    nist: ['SI-7'],
    iec62443: ['EDR 3.14'],
    emb3d: ['MID-002', 'MID-009'],
  },
}
