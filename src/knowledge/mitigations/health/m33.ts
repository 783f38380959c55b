import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M33',
  title: 'Redundancy sized to the clinical tolerance',
  description:
    "No single point of failure on the path whose interruption would exceed the scenario's tolerance; degrade to local operation.",
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  references: {
    iso2013: ['17.2.1'],
    iso2022: ['8.14', '5.29'],
    nist: ['CP-2', 'SC-5'],
    iec62443: ['CR 7.1', 'CR 7.2'],
    csf: ['PR.IR'],
  },
}
