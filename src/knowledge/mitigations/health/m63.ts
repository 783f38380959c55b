import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M63',
  title: 'Emergency access with after-the-fact review',
  description: 'Break-glass access is possible, visible, time-limited and always reviewed.',
  kind: 'detective',
  lowersDread: ['reproducibility', 'damage'],
  references: { iso2013: ['9.2.5'], iso2022: ['5.18'], nist: ['AC-2', 'AU-6'], hipaa: ['164.312(a)(2)(ii)'] },
}
