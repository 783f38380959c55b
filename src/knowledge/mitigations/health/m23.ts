import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M23',
  title: 'Phishing-resistant multi-factor authentication',
  description: 'Hardware-bound or passkey factor for personnel and administrators, offered to patients.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['9.4.2'],
    iso2022: ['8.5'],
    nist: ['IA-2', 'IA-2(1)'],
    hipaa: ['164.312(d)'],
    iec62443: ['CR 1.1'],
    emb3d: ['MID-045'],
    masvs: ['MASVS-AUTH-2'],
    csf: ['PR.AA'],
  },
}
