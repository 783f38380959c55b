import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M47',
  title: 'Enrolment, temporary access and revocation of devices',
  description:
    'Unknown or loaned devices get a time-limited identity tied to one patient; return revokes it and wipes the device.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['TPM_SE'],
  references: {
    iso2013: ['8.1.4', '9.2.2'],
    iso2022: ['5.11', '5.18'],
    nist: ['IA-3', 'AC-2', 'MP-6'],
    iec62443: ['CR 1.2', 'EDR 3.13'],
    hipaa: ['164.310(d)(2)(iii)'],
    csf: ['ID.AM'],
  },
}
