import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M31',
  title: 'Integrity of stored records',
  description: 'Checksums, signatures or versioned append-only storage with verification on read.',
  kind: 'detective',
  lowersDread: ['reproducibility', 'damage'],
  ripParameters: ['DSP'],
  references: {
    iso2013: ['18.1.3'],
    iso2022: ['5.33'],
    nist: ['SI-7'],
    hipaa: ['164.312(c)(1)', '164.312(c)(2)'],
    iec62443: ['CR 3.4'],
  },
}
