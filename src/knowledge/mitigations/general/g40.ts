import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G40',
  title: 'Queues with limits and a place for bad messages',
  description: 'Bound size and age, check messages against a schema, set failing ones aside, and alert.',
  kind: 'preventive',
  lowersDread: ['damage', 'reproducibility'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.1.3', '14.2.5'],
    iso2022: ['8.6', '8.28'],
    nist: ['SC-5', 'SI-10'],
    csf: ['PR.IR'],
  },
}
