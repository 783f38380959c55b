import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M30',
  title: 'Encryption at rest',
  description: 'Encrypt records, backups and device storage with managed keys.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['DSP'],
  references: {
    iso2013: ['10.1.1'],
    iso2022: ['8.24'],
    nist: ['SC-28', 'SC-28(1)'],
    hipaa: ['164.312(a)(2)(iv)'],
    iec62443: ['CR 4.1'],
    masvs: ['MASVS-STORAGE-1'],
    emb3d: ['MID-054'],
    csf: ['PR.DS'],
  },
}
