import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G23',
  title: 'A trace of every action that matters',
  description:
    'Record who did what to what, when and from where, with synchronised clocks and without secrets.',
  kind: 'detective',
  lowersDread: ['damage', 'discoverability'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.4.1', '12.4.3'],
    iso2022: ['8.15', '8.17'],
    nist: ['AU-2', 'AU-12'],
    csf: ['PR.PS'],
  },
}
