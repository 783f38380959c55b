import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M12',
  title: 'Behaviour-based application protection',
  description:
    'Learn normal behaviour per device and account; alert on or throttle deviations, including from valid devices.',
  kind: 'detective',
  lowersDread: ['affectedUsers', 'damage'],
  ripParameters: ['DiDA'],
  references: {
    iso2013: ['12.4.1'],
    iso2022: ['8.16'],
    nist: ['SI-4'],
    iec62443: ['CR 6.2'],
    csf: ['DE.CM'],
  },
}
