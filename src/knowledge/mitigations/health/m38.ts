import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M38',
  title: 'Monitoring, alerting and incident response',
  description: 'Watch security events with a rehearsed response including clinical escalation.',
  kind: 'detective',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['16.1.5', '12.4.1'],
    iso2022: ['8.16', '5.26'],
    nist: ['SI-4', 'IR-4'],
    hipaa: ['164.308(a)(6)(ii)', '164.308(a)(1)(ii)(D)'],
    iec62443: ['CR 6.2'],
    csf: ['DE.AE', 'RS.MA'],
  },
}
