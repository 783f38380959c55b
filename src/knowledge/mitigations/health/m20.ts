import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M20',
  title: 'Obfuscation and anti-tamper',
  description:
    'Obfuscate code and resources, detect debuggers, hooks and rooted devices, strip secrets. It raises the cost of analysis, it does not prevent it.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['REA'],
  references: {
    iso2013: ['14.2.1'],
    iso2022: ['8.28'],
    nist: ['SI-7', 'SA-11'],
    masvs: ['MASVS-RESILIENCE-1', 'MASVS-RESILIENCE-2', 'MASVS-RESILIENCE-3', 'MASVS-RESILIENCE-4'],
  },
}
