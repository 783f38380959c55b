import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M29',
  title: 'Session protection and automatic log-off',
  description: 'Short-lived tokens, re-authentication for critical actions, lock on inactivity.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['9.4.2', '11.2.8'],
    iso2022: ['8.5', '8.1'],
    nist: ['AC-11', 'AC-12', 'IA-11'],
    hipaa: ['164.312(a)(2)(iii)'],
    iec62443: ['CR 2.5', 'CR 3.8'],
    masvs: ['MASVS-AUTH-3'],
    emb3d: ['MID-073'],
  },
}
