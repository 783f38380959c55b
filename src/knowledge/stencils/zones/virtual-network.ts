import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.vpc',
  name: 'Private network',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'A network of your own in which addresses reach each other.',
  keywords: ['VPC', 'VNet', 'subnet', 'VLAN', 'LAN'],
  icon: 'network',
  properties: [],
  defaults: {},
  shape: 'box',
}
