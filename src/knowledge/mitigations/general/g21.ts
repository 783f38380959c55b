import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'G21',
  title: 'Backups that survive an intruder',
  description: 'Keep a copy offline or immutable, under other credentials, and restore it in exercises.',
  kind: 'recovery',
  lowersDread: ['damage', 'affectedUsers'],
  ripParameters: ['DSP'],
  references: {
    iso2013: ['12.3.1', '17.1.3'],
    iso2022: ['8.13', '5.30'],
    nist: ['CP-9', 'CP-10'],
    csf: ['RC.RP'],
  },
}
