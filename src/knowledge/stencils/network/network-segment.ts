import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'net.operator',
  name: 'Network segment',
  base: 'process',
  parent: 'process',
  group: 'Network',
  description: 'Operator network, hospital LAN or home WLAN drawn as a node.',
  keywords: ['LAN', 'WLAN', 'mobile network', 'operator', 'switch'],
  icon: 'network',
  properties: ['networkSegmented', 'networkSecurity'],
  defaults: {},
}
