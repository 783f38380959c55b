import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.apdu',
  name: 'Secure element command',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'APDU exchanged with a UICC or secure element.',
  keywords: ['APDU', 'smart card', 'UICC', 'SE'],
  icon: 'key-square',
  properties: [],
  defaults: { channel: 'internal', encrypted: 'yes' },
}
