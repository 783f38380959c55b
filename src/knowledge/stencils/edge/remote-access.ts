import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'edge.vpn',
  name: 'VPN or bastion',
  base: 'process',
  parent: 'edge',
  group: 'Network',
  description: 'The way in for administrators and staff who work elsewhere.',
  keywords: ['jump host', 'remote access', 'zero trust access', 'SSH gateway'],
  icon: 'door-closed-locked',
  properties: ['mfa', 'monitored'],
  defaults: {},
}
