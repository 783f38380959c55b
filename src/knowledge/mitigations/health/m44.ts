import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M44',
  title: 'Input validation and safe parsing',
  description:
    'Validate type, range and clinical plausibility; fuzz-test parsers of HL7, DICOM and BLE messages.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.5', '14.2.8'],
    iso2022: ['8.28', '8.29'],
    nist: ['SI-10', 'SA-11'],
    iec62443: ['CR 3.5'],
    masvs: ['MASVS-CODE-4'],
    emb3d: ['MID-008', 'MID-072'],
  },
}
