import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M54',
  title: 'Clinician in the loop',
  description:
    'AI output is advice with confidence and reasons; a clinician confirms before therapy changes.',
  kind: 'detective',
  lowersDread: ['damage'],
  references: { iso2013: ['6.1.2'], iso2022: ['5.3'], nist: ['SI-7'], atlas: ['AML.M0029'] },
}
