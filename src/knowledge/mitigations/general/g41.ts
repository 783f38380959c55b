import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G41',
  title: 'Suppliers chosen, bound and reviewed',
  description:
    'Agree on purpose, safeguards, notice and exit in writing, look at evidence each year, and hand over no more than needed.',
  kind: 'organisational',
  lowersDread: ['damage', 'affectedUsers'],
  references: {
    iso2013: ['15.1.2', '15.2.1'],
    iso2022: ['5.20', '5.22'],
    nist: ['SA-9', 'SR-6'],
    csf: ['GV.SC'],
  },
}
