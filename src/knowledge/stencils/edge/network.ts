import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'edge.network',
  name: 'Company or cloud network',
  base: 'process',
  parent: 'edge',
  group: 'Network',
  description: 'Machines that reach each other.',
  keywords: ['LAN', 'VLAN', 'subnet', 'VPC'],
  icon: 'waypoints',
  properties: ['networkSegmented'],
  defaults: {},
}
