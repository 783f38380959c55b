import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G37',
  title: 'One way in, unambiguous',
  description:
    'Accept traffic only through the edge, refuse ambiguous requests, overwrite forwarding headers, and cache nothing personal.',
  kind: 'preventive',
  lowersDread: ['exploitability', 'discoverability'],
  ripParameters: ['NW', 'PRT'],
  references: {
    iso2013: ['13.1.1', '13.1.2'],
    iso2022: ['8.20', '8.21'],
    nist: ['SC-7', 'SI-10'],
    csf: ['PR.IR'],
  },
}
