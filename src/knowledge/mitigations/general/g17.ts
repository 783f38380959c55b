import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G17',
  title: 'Signing keys in hardware, with rotation',
  description:
    'Generate and use keys in an HSM or managed key service, log each use, and practise replacing them.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['TPM_SE'],
  references: { iso2013: ['10.1.2', '10.1.1'], iso2022: ['8.24'], nist: ['SC-12', 'SC-13'], csf: ['PR.DS'] },
}
