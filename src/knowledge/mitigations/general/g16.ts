import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G16',
  title: 'Accounts with a beginning and an end',
  description:
    'Tie accounts to people and contracts, review rights, and ask at recovery for as much proof as at log-in.',
  kind: 'organisational',
  lowersDread: ['reproducibility', 'exploitability'],
  references: {
    iso2013: ['9.2.1', '9.2.6'],
    iso2022: ['5.16', '5.18'],
    nist: ['AC-2', 'IA-5'],
    csf: ['PR.AA'],
  },
}
