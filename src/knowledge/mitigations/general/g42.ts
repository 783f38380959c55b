import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G42',
  title: 'Data on users’ devices kept to a minimum',
  description: 'Store little, encrypt it with keys of the system, lock the app, and make sessions revocable.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  references: {
    iso2013: ['6.2.1', '11.2.6'],
    iso2022: ['8.1', '7.9'],
    nist: ['AC-19', 'SC-28'],
    csf: ['PR.DS'],
  },
}
