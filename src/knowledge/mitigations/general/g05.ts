import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G05',
  title: 'Sessions under control',
  description:
    'Renew the session at log-in, protect its cookie, end it after idle time and on log-off, and let users see and end their sessions.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['9.4.2', '11.2.8'],
    iso2022: ['8.5', '8.1'],
    nist: ['SC-23', 'AC-12'],
    csf: ['PR.AA'],
  },
}
