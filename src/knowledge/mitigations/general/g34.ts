import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G34',
  title: 'Builds on fresh machines',
  description:
    'Start each job clean, give it credentials for one step, and keep jobs of strangers away from secrets.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.6', '12.1.4'],
    iso2022: ['8.31', '8.25'],
    nist: ['SA-15', 'SC-39'],
    csf: ['PR.PS'],
  },
}
