import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M53',
  title: 'Input plausibility and multi-sensor cross-check',
  description: 'Compare independent sensors and physiological limits; route doubtful input to a person.',
  kind: 'detective',
  lowersDread: ['reproducibility', 'damage'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.1.3'],
    iso2022: ['8.26'],
    nist: ['SI-10'],
    atlas: ['AML.M0009', 'AML.M0015'],
    iec62443: ['CR 3.5'],
  },
}
