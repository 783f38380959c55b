import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M06',
  title: 'Chain of trust for data sent to the device',
  description:
    'Configuration and interventions are authenticated end to end by the service and verified before they take effect.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['CS', 'AS'],
  references: {
    iso2013: ['13.2.1', '14.1.3'],
    iso2022: ['5.14', '8.26'],
    nist: ['SI-7', 'SC-8'],
    hipaa: ['164.312(c)(1)'],
    iec62443: ['CR 3.1', 'CR 3.4'],
    emb3d: ['MID-034'],
  },
}
