import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G48',
  title: 'Receipts for what counts',
  description:
    'Confirm with a signed receipt after storing, keep it on both sides, and make repeating a request harmless.',
  kind: 'detective',
  lowersDread: ['damage', 'reproducibility'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['14.1.3', '13.2.3'],
    iso2022: ['8.26', '5.14'],
    nist: ['AU-10', 'SC-8'],
    csf: ['PR.DS'],
  },
}
