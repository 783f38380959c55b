import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M22',
  title: 'Defence in depth from the design phase',
  description: 'Independent layers at device, network and server; no single control carries the risk.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability', 'affectedUsers'],
  ripParameters: ['DiDA'],
  references: { iso2013: ['14.2.5'], iso2022: ['8.27'], nist: ['PL-8', 'SA-8'], iec62443: ['CR 5.1'] },
}
