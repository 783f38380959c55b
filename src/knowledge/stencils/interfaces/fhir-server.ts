import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'interop.fhir',
  name: 'FHIR server',
  base: 'process',
  parent: 'interop',
  group: 'Interfaces',
  description: 'REST interface for health resources.',
  keywords: ['HL7 FHIR', 'SMART', 'REST', 'API'],
  icon: 'flame',
  properties: ['scopesRestricted'],
  defaults: {},
}
