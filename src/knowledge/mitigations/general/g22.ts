import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G22',
  title: 'Redundancy and graceful degradation',
  description:
    'Run several instances in several places, set time limits and circuit breakers, and decide what may fail.',
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  references: {
    iso2013: ['17.2.1', '12.1.3'],
    iso2022: ['8.14', '8.6'],
    nist: ['CP-7', 'SI-13'],
    csf: ['PR.IR'],
  },
}
