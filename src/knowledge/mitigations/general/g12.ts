import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G12',
  title: 'Uploads handled as hostile',
  description:
    'Limit type and size, check the content, rename, scan, and serve from another origin where nothing runs.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['12.2.1', '14.2.5'],
    iso2022: ['8.7', '8.28'],
    nist: ['SI-3', 'SI-10'],
    csf: ['PR.PS'],
  },
}
