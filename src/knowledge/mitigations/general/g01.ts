import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G01',
  title: 'Strong log-in for people',
  description:
    'Ask for a passkey or a hardware key, at least for a second factor; refuse passwords known from breaches.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['9.4.2', '9.2.4'],
    iso2022: ['8.5', '5.17'],
    nist: ['IA-2', 'IA-5'],
    csf: ['PR.AA'],
  },
}
