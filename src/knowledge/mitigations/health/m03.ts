import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M03',
  title: 'Symmetric device secret for constrained sensors',
  description:
    'A unique secret per sensor where public-key cryptography does not fit; never shared across devices.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['TPM_SE'],
  references: {
    iso2013: ['10.1.2'],
    iso2022: ['8.24'],
    nist: ['IA-3', 'SC-12'],
    iec62443: ['CR 1.14'],
    emb3d: ['MID-033'],
  },
}
