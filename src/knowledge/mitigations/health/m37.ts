import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M37',
  title: 'Signed orders and receipts (non-repudiation)',
  description: "Sign clinical orders and reading receipts with the person's key.",
  kind: 'preventive',
  lowersDread: ['reproducibility'],
  ripParameters: ['AS'],
  references: { iso2013: ['14.1.3'], iso2022: ['8.26'], nist: ['AU-10'], iec62443: ['CR 2.12'] },
}
