import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M16',
  title: 'Asset and configuration management',
  description: 'Keep an inventory of devices, software and configurations; deviations are findings.',
  kind: 'preventive',
  lowersDread: ['reproducibility'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['8.1.1', '12.1.2'],
    iso2022: ['5.9', '8.9'],
    nist: ['CM-2', 'CM-8'],
    iec62443: ['CR 7.8'],
    csf: ['ID.AM'],
  },
}
