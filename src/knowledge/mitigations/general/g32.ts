import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G32',
  title: 'Containers without privileges and with limits',
  description:
    'Run as a user, read-only, without host access; limit memory, processor time, concurrency and cost.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.5.1', '12.1.3'],
    iso2022: ['8.9', '8.6'],
    nist: ['AC-6', 'SC-39', 'SC-6'],
    csf: ['PR.PS'],
  },
}
