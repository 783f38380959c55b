import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G24',
  title: 'Traces that nobody can rewrite',
  description: 'Send entries at once to a store that only adds, run by others than those who are traced.',
  kind: 'detective',
  lowersDread: ['damage', 'reproducibility'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.4.2', '12.4.3'],
    iso2022: ['8.15', '5.28'],
    nist: ['AU-9', 'AU-10'],
    csf: ['PR.DS'],
  },
}
