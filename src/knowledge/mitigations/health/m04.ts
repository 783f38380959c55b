import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M04',
  title: 'Smartphone as gatekeeper',
  description: 'The service processes sensor data only if the enrolled phone has signed it.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['CS'],
  references: {
    iso2013: ['13.2.1'],
    iso2022: ['5.14', '8.21'],
    nist: ['SC-7', 'SI-7'],
    iec62443: ['CR 3.1'],
  },
}
