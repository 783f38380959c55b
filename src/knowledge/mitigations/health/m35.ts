import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M35',
  title: 'Audit trail with trusted time',
  description: 'Record who did what to which record and when; synchronise clocks.',
  kind: 'detective',
  lowersDread: ['reproducibility', 'damage'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.4.1', '12.4.4'],
    iso2022: ['8.15', '8.17'],
    nist: ['AU-2', 'AU-3', 'AU-8', 'AU-12'],
    hipaa: ['164.312(b)'],
    iec62443: ['CR 2.8', 'CR 2.11'],
    emb3d: ['MID-017'],
  },
}
