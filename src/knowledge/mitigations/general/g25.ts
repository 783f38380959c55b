import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G25',
  title: 'Monitoring with somebody who answers',
  description: 'Define what is unusual, alert a person who may act, and rehearse it.',
  kind: 'detective',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.4.1', '16.1.2'],
    iso2022: ['8.16', '5.25'],
    nist: ['SI-4', 'AU-6'],
    csf: ['DE.CM'],
  },
}
