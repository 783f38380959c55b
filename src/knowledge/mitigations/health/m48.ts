import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M48',
  title: 'Patient binding and plausibility of origin',
  description:
    'Re-check who wears the device (pairing, proximity, biometrics, plausible values) before data counts.',
  kind: 'detective',
  lowersDread: ['reproducibility', 'damage'],
  references: { iso2013: ['9.4.2'], iso2022: ['8.5'], nist: ['IA-3', 'SI-10'], hipaa: ['164.312(d)'] },
}
