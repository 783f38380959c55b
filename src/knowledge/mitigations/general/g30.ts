import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G30',
  title: 'Hardened settings, kept under control',
  description: 'Build from a baseline, remove defaults and what is not needed, and notice drift.',
  kind: 'preventive',
  lowersDread: ['exploitability', 'discoverability'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.5.1', '14.2.2'],
    iso2022: ['8.9', '8.19'],
    nist: ['CM-6', 'CM-7'],
    csf: ['PR.PS'],
  },
}
