import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G39',
  title: 'Names under lock',
  description:
    'Lock registrations, protect the registrar account, sign zones, and remove records before what they point to.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['NW'],
  references: {
    iso2013: ['13.1.2', '8.1.1'],
    iso2022: ['8.21', '5.9'],
    nist: ['SC-20', 'SC-22'],
    csf: ['PR.IR'],
  },
}
