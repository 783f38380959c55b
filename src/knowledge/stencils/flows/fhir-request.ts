import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.fhir',
  name: 'FHIR request',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Health resources by REST over HTTPS.',
  keywords: ['HL7 FHIR', 'SMART', 'REST'],
  icon: 'flame',
  properties: [],
  defaults: {
    channel: 'internet',
    encrypted: 'yes',
    integrityProtected: 'yes',
    authenticatesDestination: 'yes',
    replayProtected: 'yes',
  },
}
