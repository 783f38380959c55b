import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M26',
  title: 'Object-level checks on every record access',
  description: "The server verifies the caller's right to each record, not just to the function.",
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: { iso2013: ['9.4.1'], iso2022: ['8.3', '8.26'], nist: ['AC-3'], emb3d: ['MID-076'] },
}
