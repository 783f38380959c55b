import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G31',
  title: 'Components known and patched',
  description:
    'Keep an inventory down to libraries, follow advisories, and have a fixed time until a patch is in place.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['12.6.1', '8.1.1'],
    iso2022: ['8.8', '5.9'],
    nist: ['SI-2', 'RA-5', 'CM-8'],
    csf: ['ID.RA'],
  },
}
