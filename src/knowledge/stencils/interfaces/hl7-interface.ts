import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'interop.hl7v2',
  name: 'HL7 v2 interface',
  base: 'process',
  parent: 'interop',
  group: 'Interfaces',
  description:
    'Sends and receives HL7 v2 messages, by MLLP or similar; the standard itself brings no security.',
  keywords: ['HL7', 'MLLP', 'ADT', 'ORU'],
  icon: 'message-square-code',
  properties: [],
  defaults: {},
}
