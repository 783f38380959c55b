import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G28',
  title: 'Outbound traffic on a list',
  description:
    'Let programs reach only named destinations, resolve and check addresses given by users, and close metadata services.',
  kind: 'preventive',
  lowersDread: ['damage', 'exploitability'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['13.1.1', '13.1.3'],
    iso2022: ['8.20', '8.22'],
    nist: ['SC-7', 'AC-4'],
    csf: ['PR.IR'],
  },
}
