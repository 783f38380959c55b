import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M51',
  title: 'Training-data provenance, access control and validation',
  description: 'Record origin, restrict writing, check distributions and labels, keep a clean hold-out set.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability', 'affectedUsers'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.3.1', '9.4.1'],
    iso2022: ['8.33', '8.3'],
    nist: ['SI-10', 'SR-4'],
    atlas: ['AML.M0005', 'AML.M0007', 'AML.M0025'],
  },
}
