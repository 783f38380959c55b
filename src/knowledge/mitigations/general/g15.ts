import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G15',
  title: 'Guessing and automation noticed',
  description: 'Slow down repeated failures, detect scripts by behaviour, and warn the owner of an account.',
  kind: 'detective',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['9.4.2', '12.4.1'],
    iso2022: ['8.5', '8.16'],
    nist: ['AC-7', 'SI-4'],
    csf: ['DE.CM'],
  },
}
