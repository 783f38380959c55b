import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M07',
  title: 'Pairing ceremony deriving separate keys',
  description:
    'Pair once with a visible user step; derive one key for the phone link and one for the cloud, and never reuse one for the other.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['CS', 'PRT'],
  references: { iso2013: ['10.1.2'], iso2022: ['8.24'], nist: ['SC-12', 'IA-5'], iec62443: ['CR 1.5'] },
}
