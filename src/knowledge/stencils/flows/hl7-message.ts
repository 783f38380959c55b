import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.hl7v2',
  name: 'HL7 v2 message',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Clinical message without authentication or encryption of its own.',
  keywords: ['HL7', 'MLLP', 'ADT', 'ORU'],
  icon: 'message-square-code',
  properties: [],
  defaults: {
    channel: 'lan',
    encrypted: 'no',
    integrityProtected: 'no',
    authenticatesSource: 'no',
    authenticatesDestination: 'no',
    protocolExposure: 'insecure',
  },
}
