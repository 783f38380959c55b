import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M25',
  title: 'Role- and relationship-based authorization, least privilege',
  description: 'Rights depend on role and on the care relationship to the patient; deny by default.',
  kind: 'preventive',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['9.1.1', '9.4.1'],
    iso2022: ['5.15', '8.3'],
    nist: ['AC-3', 'AC-6'],
    hipaa: ['164.308(a)(4)(ii)(B)', '164.312(a)(1)'],
    iec62443: ['CR 2.1'],
    masvs: ['MASVS-AUTH-1'],
    csf: ['PR.AA'],
  },
}
