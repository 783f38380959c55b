import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M17',
  title: 'Keys in UICC or secure element',
  description: 'Generate and use credentials inside a tamper-resistant chip; they never leave it.',
  kind: 'preventive',
  lowersDread: ['exploitability', 'reproducibility'],
  ripParameters: ['TPM_SE'],
  references: {
    iso2013: ['10.1.2'],
    iso2022: ['8.24'],
    nist: ['SC-12', 'IA-5'],
    iec62443: ['EDR 3.12', 'CR 1.9'],
    emb3d: ['MID-028', 'MID-060'],
    masvs: ['MASVS-CRYPTO-2', 'MASVS-STORAGE-1'],
  },
}
