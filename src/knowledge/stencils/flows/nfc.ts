import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.nfc',
  name: 'NFC',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Pairing or read-out by touch.',
  keywords: ['tap', 'contactless', 'RFID'],
  icon: 'nfc',
  properties: [],
  defaults: { channel: 'nfc' },
}
