import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M67',
  title: 'Safety functions independent of the network',
  description: 'Alarm, limits and emergency stop work without cloud, phone or AI.',
  kind: 'preventive',
  lowersDread: ['damage'],
  ripParameters: ['DiDA'],
  references: { iso2013: ['17.2.1'], iso2022: ['8.14'], nist: ['CP-2', 'SI-17'], iec62443: ['CR 3.6'] },
}
