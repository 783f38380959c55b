import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G11',
  title: 'Requests only from your own pages',
  description: 'Use SameSite cookies and tokens against forgery, check the origin, and refuse to be framed.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: { iso2013: ['14.1.3', '14.1.2'], iso2022: ['8.26'], nist: ['SC-23', 'SI-10'], csf: ['PR.PS'] },
}
