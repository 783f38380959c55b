import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M49',
  title: 'Secure transport and sender check for HL7, DICOM and FHIR',
  description:
    'Wrap HL7 v2 and DICOM in mutually authenticated TLS, allow-list peers, use SMART scopes for FHIR.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['PRT', 'CS'],
  references: {
    iso2013: ['13.2.1', '13.1.2'],
    iso2022: ['5.14', '8.21'],
    nist: ['SC-8', 'AC-4'],
    hipaa: ['164.312(e)(1)'],
    iec62443: ['CR 3.1', 'CR 4.1'],
    emb3d: ['MID-081'],
  },
}
