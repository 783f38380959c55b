import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G43',
  title: 'Nothing secret in clients',
  description:
    'Treat the client as readable and changeable: keep keys and decisions on the server, and restrict keys that must be public.',
  kind: 'preventive',
  lowersDread: ['damage', 'discoverability'],
  ripParameters: ['REA'],
  references: {
    iso2013: ['14.2.5', '14.1.1'],
    iso2022: ['8.27', '8.26'],
    nist: ['SA-8', 'AC-3'],
    csf: ['PR.PS'],
  },
}
