import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M18',
  title: 'TPM-backed keys, measured boot and attestation',
  description: 'Seal server and gateway keys to a measured state and let peers verify it.',
  kind: 'preventive',
  lowersDread: ['exploitability', 'reproducibility'],
  ripParameters: ['TPM_SE'],
  references: {
    iso2013: ['10.1.2', '14.2.5'],
    iso2022: ['8.24', '8.27'],
    nist: ['SI-7', 'SC-12'],
    iec62443: ['EDR 3.14'],
    emb3d: ['MID-003', 'MID-029'],
  },
}
