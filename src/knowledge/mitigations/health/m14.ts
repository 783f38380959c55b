import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M14',
  title: 'Receipts for data, commands and interventions',
  description:
    'Acknowledge only after durable storage or reading, number the messages, and raise an alarm on gaps.',
  kind: 'detective',
  lowersDread: ['reproducibility', 'affectedUsers'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['13.2.1', '12.4.1'],
    iso2022: ['5.14', '8.15'],
    nist: ['AU-10', 'SI-7'],
    hipaa: ['164.312(c)(1)'],
    iec62443: ['CR 2.12'],
  },
}
