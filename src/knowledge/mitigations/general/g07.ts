import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G07',
  title: 'Least privilege for people and programs',
  description:
    'Give each account only the rights of its task, remove what is not used, and grant high rights for a limited time.',
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['9.2.3', '9.2.5'],
    iso2022: ['8.2', '5.18'],
    nist: ['AC-6', 'AC-2'],
    csf: ['PR.AA'],
  },
}
