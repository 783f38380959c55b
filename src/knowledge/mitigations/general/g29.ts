import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G29',
  title: 'Networks in segments',
  description:
    'Let each part reach only what it needs, refuse by default, and check the rules against the drawing.',
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['NW', 'DiDA'],
  references: {
    iso2013: ['13.1.3', '13.1.1'],
    iso2022: ['8.22', '8.20'],
    nist: ['SC-7', 'AC-4'],
    csf: ['PR.IR'],
  },
}
