import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M36',
  title: 'Protected, append-only logs',
  description: 'Send logs off the device, restrict and seal them; keep health data out of them.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.4.2'],
    iso2022: ['8.15'],
    nist: ['AU-9'],
    iec62443: ['CR 3.9'],
    emb3d: ['MID-084', 'MID-085'],
  },
}
