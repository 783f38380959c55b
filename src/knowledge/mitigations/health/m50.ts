import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M50',
  title: 'Network segmentation',
  description: 'Separate device, clinical, administrative and AI networks; allow only named flows.',
  kind: 'preventive',
  lowersDread: ['affectedUsers', 'exploitability'],
  ripParameters: ['NW', 'DiDA'],
  references: {
    iso2013: ['13.1.3'],
    iso2022: ['8.22'],
    nist: ['SC-7', 'AC-4'],
    iec62443: ['CR 5.1'],
    emb3d: ['MID-083'],
    csf: ['PR.IR'],
  },
}
