import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M32',
  title: 'Tested backup, immutable copy and recovery',
  description:
    'Restore-tested backups with an offline or immutable copy, and an emergency operation mode for care.',
  kind: 'corrective',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['DSP'],
  references: {
    iso2013: ['12.3.1', '17.1.2'],
    iso2022: ['8.13', '5.30'],
    nist: ['CP-9', 'CP-10'],
    hipaa: ['164.308(a)(7)(ii)(A)', '164.308(a)(7)(ii)(C)'],
    iec62443: ['CR 7.3', 'CR 7.4'],
    csf: ['RC.RP'],
  },
}
