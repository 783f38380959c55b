import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M34',
  title: 'Local buffering and resynchronisation',
  description: 'Device and app keep data and safe defaults while offline and mark late data as late.',
  kind: 'corrective',
  lowersDread: ['damage'],
  references: { iso2013: ['17.1.2'], iso2022: ['5.29'], nist: ['CP-2'], iec62443: ['CR 7.4'] },
}
