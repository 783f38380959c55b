import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G02',
  title: 'Programs prove who they are',
  description:
    'Give each service its own identity (mutual TLS, signed tokens, workload identity) and check it on every call, also inside.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['CS'],
  references: {
    iso2013: ['9.1.2', '13.1.2'],
    iso2022: ['8.5', '8.20'],
    nist: ['IA-9', 'SC-8'],
    csf: ['PR.AA'],
  },
}
