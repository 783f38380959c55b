import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M21',
  title: 'Application-level encryption and digital signatures',
  description: 'Encrypt records and sign messages in the application with reviewed libraries.',
  kind: 'preventive',
  lowersDread: ['damage', 'reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['10.1.1', '14.1.3'],
    iso2022: ['8.24', '8.26'],
    nist: ['SC-13', 'AU-10'],
    masvs: ['MASVS-CRYPTO-1'],
    emb3d: ['MID-027'],
    hipaa: ['164.312(c)(2)'],
  },
}
