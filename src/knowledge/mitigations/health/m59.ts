import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M59',
  title: 'Domain separation between protocols',
  description:
    'Do not share keys across protocols; bind protocol name, version, role and identities into every signed or MACed message.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['PRT'],
  references: {
    iso2013: ['10.1.2'],
    iso2022: ['8.24'],
    nist: ['SC-12', 'SC-13'],
    iec62443: ['CR 4.3'],
    emb3d: ['MID-044'],
  },
}
