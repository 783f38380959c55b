import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.ble',
  name: 'Bluetooth LE',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Radio link of the body area network.',
  keywords: ['BLE', 'GATT', 'wireless', 'pairing'],
  icon: 'bluetooth',
  properties: ['pairingMode', 'gattAuthorization', 'addressPrivacy'],
  defaults: { channel: 'ble' },
}
