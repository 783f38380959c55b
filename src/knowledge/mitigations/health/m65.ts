import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M65',
  title: 'Energy and resource budget protection',
  description:
    'Reject unauthenticated wake-ups early, cap retries and reserve energy for the safety function.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  references: {
    iso2013: ['12.1.3'],
    iso2022: ['8.6'],
    nist: ['SC-5'],
    iec62443: ['CR 7.2'],
    emb3d: ['MID-080'],
  },
}
