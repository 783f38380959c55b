import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M46',
  title: 'Radio resilience and safe degradation',
  description:
    'Detect the loss of a link, alarm locally, fall back to safe operation, retry on another channel. Jamming itself cannot be prevented.',
  kind: 'corrective',
  lowersDread: ['damage', 'affectedUsers'],
  references: { iso2013: ['17.1.2'], iso2022: ['5.29'], nist: ['SC-40', 'CP-2'], iec62443: ['CR 7.1'] },
}
