import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G19',
  title: 'Encryption at rest with keys apart',
  description:
    'Encrypt disks, records and backups, and keep the keys where the storage administrator cannot reach them.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['DSP'],
  references: { iso2013: ['10.1.1', '10.1.2'], iso2022: ['8.24'], nist: ['SC-28', 'SC-12'], csf: ['PR.DS'] },
}
