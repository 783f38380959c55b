import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G44',
  title: 'Tenants kept apart',
  description:
    'Put the tenant into every key, query and token, use separate keys or accounts where it matters, and test across tenants.',
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['DSP'],
  references: {
    iso2013: ['9.4.1', '13.1.3'],
    iso2022: ['8.3', '5.23'],
    nist: ['AC-4', 'SC-4'],
    csf: ['PR.AA'],
  },
}
