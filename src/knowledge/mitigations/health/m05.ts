import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M05',
  title: 'One-time secret between phone and wearable',
  description:
    "Each session key is derived freshly from the phone's key pair or pairing secret so that a recording cannot be replayed.",
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['PRT'],
  references: {
    iso2013: ['10.1.2'],
    iso2022: ['8.24'],
    nist: ['SC-12', 'SC-23'],
    emb3d: ['MID-036'],
    iec62443: ['CR 3.8'],
  },
}
