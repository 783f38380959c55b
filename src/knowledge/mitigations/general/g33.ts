import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G33',
  title: 'Changes by two people',
  description:
    'Protect branches and settings, require review and checks, also for pipelines and infrastructure.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.2', '12.1.2'],
    iso2022: ['8.32', '8.4'],
    nist: ['CM-3', 'CM-5'],
    csf: ['PR.PS'],
  },
}
