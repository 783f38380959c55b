import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M02',
  title: 'Certificate-based identity for persons and machines',
  description: 'Key pair and certificate per entity, with proof of possession at every log-in.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['CS', 'TPM_SE'],
  references: {
    iso2013: ['9.2.1', '10.1.2'],
    iso2022: ['5.16', '8.24'],
    nist: ['IA-2', 'IA-5', 'SC-17'],
    hipaa: ['164.312(a)(2)(i)', '164.312(d)'],
    iec62443: ['CR 1.8', 'CR 1.9'],
    masvs: ['MASVS-AUTH-1'],
    csf: ['PR.AA'],
  },
}
