import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M19',
  title: 'Processing on encrypted data or in an enclave',
  description:
    'Homomorphic encryption or a trusted execution environment, so that a compromised server does not reveal plain records. State which operations are supported, and what they cost.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['DSP'],
  references: { iso2013: ['10.1.1'], iso2022: ['8.24', '8.11'], nist: ['SC-28', 'SC-39'], csf: ['PR.DS'] },
}
