import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G13',
  title: 'Foreign code chosen and pinned',
  description: 'Keep third-party scripts few, host or pin them by hash, and review what they may read.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['15.1.3', '14.2.5'],
    iso2022: ['5.21', '8.28'],
    nist: ['SC-18', 'SR-3'],
    csf: ['GV.SC'],
  },
}
