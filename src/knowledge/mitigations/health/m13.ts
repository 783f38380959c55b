import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M13',
  title: 'Key and certificate lifecycle',
  description:
    'Issue, rotate, revoke and expire keys per device and person; revocation takes effect at once.',
  kind: 'preventive',
  lowersDread: ['affectedUsers', 'reproducibility'],
  ripParameters: ['TPM_SE', 'DiDA'],
  references: {
    iso2013: ['10.1.2'],
    iso2022: ['8.24'],
    nist: ['SC-12', 'SC-17', 'IA-5'],
    iec62443: ['CR 1.5', 'CR 1.8'],
    csf: ['PR.AA'],
  },
}
